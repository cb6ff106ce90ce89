import { z } from 'zod';
import { bronverwijzingen, id, minuten, tekst } from './basis.ts';

const herhaalvraag = z.strictObject({
  id,
  vraag: tekst.describe('Een vraag die je uit het hoofd kunt beantwoorden.'),
  antwoord: tekst.describe('Het antwoord in één of twee zinnen.'),
});

const trainernotitie = z
  .strictObject({
    minuten,
    doel: tekst.describe('Wat de groep oefent.'),
    valkuil: tekst.describe('Wat er vaak misgaat in een groep, en wat je dan doet.'),
    vragen: z.array(tekst).min(1).describe('Vragen voor een groepsgesprek.'),
  })
  .describe('Alleen voor trainers. Komt nooit in de bladzijden van de cursist.');

export const les = z
  .strictObject({
    id,
    titel: tekst.describe('Korte titel, met één hoofdletter.'),
    module: id.describe('De id van de module.'),
    volgorde: z.number().int().min(1).describe('Plaats in de module.'),
    kern: z.boolean().default(false).describe('Hoort bij de kernlessen (★).'),
    minuten,
    haak: tekst.describe('Twee tot vier zinnen: een herkenbaar moment, geen definitie.'),
    samenvatting: tekst
      .describe('Eén zin voor lijsten en zoekresultaten, hoogstens 160 tekens.')
      .refine((t) => t.length <= 160, 'Maak de samenvatting korter dan 160 tekens.'),
    leerdoelen: z.array(tekst).min(1).max(3).describe('Gedrag dat je kunt zien: "Je herkent …".'),
    bronnen: bronverwijzingen,
    begrippen: z.array(id).default([]).describe('De begrippen die in deze les aanklikbaar zijn.'),
    oefeningen: z.array(id).min(1).describe('De oefeningen die in deze les staan, in volgorde.'),
    gesprekken: z.array(id).default([]).describe('De vertakte gesprekken die in deze les staan, in volgorde.'),
    herhaalvragen: z.array(herhaalvraag).min(2).max(4).describe('Twee tot vier vragen om later terug te halen.'),
    helptEerst: z.array(id).optional().describe('Lessen die helpen als je ze eerst doet. Advies, geen slot.'),
    trainer: trainernotitie,
  })
  .describe('Een les van acht tot negentien minuten.');

export type Les = z.infer<typeof les>;
export type Herhaalvraag = z.infer<typeof herhaalvraag>;
