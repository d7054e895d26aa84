import { describe, expect, test } from 'vitest';
import { found, quoted, split } from './found.ts';

describe('problem-user-side', () => {
  const told = (text: string) => quoted('problem-user-side', 'Problème', text);

  test.each(
    split([
      'Les collectivités; La collectivité; Les communes; Les intercommunalités; Les mairies; Les structures',
      'Les établissements; Les hôpitaux; Les écoles; Les tribunaux; Les greffes; Les casernes; Les préfectures',
    ]),
  )('%s that suffer are somebody', async (group) => {
    expect(await told(`${group} peinent à suivre.`)).toBeUndefined();
    expect(await told(`${group} publient un rapport.`)).toBeDefined();
  });

  test.each(
    split([
      'se heurtent à un mur; peinent à suivre; ne savent pas quoi faire; sont isolées; sont démunies',
      'sont débordées; sont submergées; sont saturées; souffrent; renoncent; manquent de bras; perdent pied',
      'n’ont pas le temps; n’ont ni les moyens ni la place; ont du mal à suivre; ont besoin d’aide',
      'sont confrontées à cela; font face à cela; ne parviennent plus à suivre; ne disposent pas de cela',
      'n’arrivent plus à suivre',
    ]),
  )('communes that « %s »', async (suffering) => {
    expect(await told(`Les communes ${suffering}.`)).toBeUndefined();
  });

  test.each(
    split([
      'La frustration est grande pour les communes; La lassitude des communes; Le poids pour les communes',
      'Une difficulté pour les communes; Des difficultés pour les communes; Chronophage pour les communes',
      'C’est compliqué pour les communes; Des tâches compliquées pour les communes',
      'Une charge de plus pour de nombreuses communes; Un casse-tête pour les communes; La détresse des communes',
    ]),
  )('« %s »', async (text) => {
    expect(await told(`${text}.`)).toBeUndefined();
  });

  test.each(
    split([
      'La règle est complexe pour un novice; Un risque pour les porteurs; Pas évident pour une équipe de quai',
      'Le registre est source de stress; Un sentiment de découragement grandit',
      'La charge mentale grandit; Votre bateau attend; Le quai où vous attendez ferme',
      'Les chefs de bord ignorent tout; Les teneurs de registre recopient tout; Chaque teneur de registre redoute la crue',
      'Les teneurs de registre recopiaient tout; Le teneur de registre devra tout reprendre; Les teneurs de registre ont renoncé',
      'On ne sait plus à qui parler; Beaucoup renoncent; Elles sont aujourd’hui seules; Je ne sais pas à qui parler',
      'Les teneurs de registre y passent deux heures; Ceux qui habitent loin y consacrent deux jours; Ces publics sont loin',
      'Le délai ne permet pas aux familles de venir; Les hydrologues sont partis; Les garagistes sont loin',
    ]),
  )('« %s »: whoever it is', async (text) => {
    expect(await told(`${text}.`)).toBeUndefined();
  });

  test.each(
    split([
      'Le suivi est difficile pour l’administration; C’est complexe pour les services; Un risque pour le ministère',
      'Le registre des rendez-vous est tenu au port; Le registre est complexe. Il est ouvert pour les quais',
      'C’est une tâche fastidieuse; Les services ignorent tout; Les outils ne trouvent rien; On ne sait pas si le quai tient',
      'C’est complexe pour les acteurs; C’est lourd pour les échelons du canal; Les experts évaluent le quai',
      'Les quais sont parfois propriétaires; Il faut l’intervention d’un développeur; L’équipe a choisi le quai',
      'Les quais abîmés sont loin ; il manque un registre pour les repérer',
    ]),
  )('« %s »: the administration alone, or nobody', async (text) => {
    expect(await told(`${text}.`)).toBeDefined();
  });

  test.each(
    split([
      'Un outil mis à disposition des familles; Un outil à la disposition des familles; Un portail à destination des familles',
      'Un portail propose aux familles; Des portails proposent aux familles; Un portail proposant aux familles',
      'Un portail offre aux familles; Des portails offrent aux familles; Un portail fournit aux familles',
      'Des portails fournissent aux familles; La réponse aux familles; Les réponses aux familles',
      'La satisfaction des familles; Les attentes des familles; L’avis des familles; Le statut des familles',
      'Les statuts des familles; Le public des familles; Les publics des familles; La cible des familles',
      'Les cibles des familles; Les données des familles; Les informations sur les familles',
      'La typologie des familles; Les typologies de familles; Accompagner un nombre de familles',
      'Les coûts, élevés, durent; Il faut accompagner les familles; Il faut accompagner des familles; Il faut accompagner un nombre toujours plus grand d’usagers',
      'La réponse à chaque nouvelle demande d’usagers; Aider au quotidien des familles; « Aider les familles »',
      'Élargir le public des familles; Aider un public de familles; Fluidifier les échanges des familles',
      'Simplifier l’accueil des familles; Aider aux démarches des familles; Donner du temps aux familles',
    ]),
  )('« %s » tells of nobody who suffers', async (text) => {
    expect(await told(`${text}.`)).toBeDefined();
  });

  test.each([
    'Le portail propose un suivi en ligne, mais les familles attendent',
    'Les sans-abri attendent',
    'Les élèves attendent',
    'Les petits commerçants attendent',
    'Les attentes sont longues, et les agents attendent',
    'Le registre gêne les producteurs de données comme les mariniers',
    'Le manque, ancien et connu de tous depuis dix ans au moins, pèse sur les mariniers',
  ])('« %s » tells of somebody all the same', async (text) => {
    expect(await told(`${text}.`)).toBeUndefined();
  });

  test.each(
    split([
      'Les écluses ferment tôt, et les mariniers attendent; Trois mariniers attendent; De nombreux mariniers attendent',
      'Des mariniers attendent; La moitié des mariniers attend; C’est long pour les mariniers',
      'Le manque de temps des mariniers grandit; C’est pénible et difficile aux mariniers; Many users wait',
    ]),
  )('« %s »: they are the subject, or the difficulty is theirs', async (text) => {
    expect(await told(`${text}.`)).toBeUndefined();
  });

  test.each(
    split([
      'L’état des quais est relevé par les mariniers; Le quai est visité avec les mariniers',
      'Le registre et son interface utilisateur datent; Le registre des mariniers date',
    ]),
  )('« %s »: they are named in passing', async (text) => {
    expect(await told(`${text}.`)).toBeDefined();
  });

  test.each([
    'Le dispositif souffre de retards. Les communes publient un rapport',
    'La charge des dossiers est publiée par les communes',
    'Les communes publient un rapport. Le quai souffre',
  ])('« %s » tells of communes that do not suffer', async (text) => {
    expect(await told(`${text}.`)).toBeDefined();
  });

  test('nor does an aim keep another sentence from telling of somebody', async () => {
    expect(await told('Aider les familles. Les familles attendent.')).toBeUndefined();
  });

  test('where the context has its own heading, the problem names them', async () => {
    const context = '## Contexte\n\nLes familles attendent.\n\n';
    const at = async (body: string) =>
      (await found('problem-user-side', body, 'investigation')).length;
    expect(await at(`${context}## Problème\n\nLe délai est long.`)).toBe(1);
    expect(await at('## Problème\n\nLes familles attendent.')).toBe(0);
    expect(await at(`## Contexte\n\nLe délai est long.\n\n${context}`)).toBe(0);
  });
});
