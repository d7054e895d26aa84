import type { DoctorTexts } from './doctor-text.ts';
import { doctor as enDoctor } from './en/doctor.ts';
import { labels as enLabels } from './en/labels.ts';
import { doctor as frDoctor } from './fr/doctor.ts';
import { labels as frLabels } from './fr/labels.ts';
import type { LabelsTexts } from './labels-text.ts';
import type { Language } from './texts.ts';

/** What a maintainer reads in a terminal; the Action, which starts for each fiche, never loads it. */
export type MaintenanceTexts = { readonly labels: LabelsTexts; readonly doctor: DoctorTexts };

const TEXTS: Readonly<Record<Language, MaintenanceTexts>> = {
  fr: { labels: frLabels, doctor: frDoctor },
  en: { labels: enLabels, doctor: enDoctor },
};

export const maintenanceTextsIn = (language: Language): MaintenanceTexts => TEXTS[language];
