/**
 * Everyday words of work in sound in the languages that titles are in, by the English one that stands for them: people
 * who do not know what a job is called describe it in their own. Words that mean another thing in English are left out.
 */
export const wordsAbroad: Readonly<Record<string, string>> = {
  mix: 'mischt mischen abmischt mixt mixen mixe mezcla mezclar mescla mixa mixare missa mistura misturar mengt',
  record:
    'aufnimmt aufnehmen aufnahme enregistre enregistrer enregistrement graba grabar grabacion registra registrare registrazione grava gravar gravacao opnemen opneemt',
  edit: 'schneidet montiert editiert edita editar montare monteert',
  tune: 'pegelt einpegelt einmisst einmessen abstimmt ajusta ajustar afina calibra regola regle regler afstellen stemt',
  repair:
    'repariert reparieren repare reparer repara reparar ripara riparare consertar conserta repareert',
  build: 'baut bauen construit construye costruisce constroi bouwt',
  frequency:
    'frequenz frequenzen funkfrequenz funkfrequenzen frequences frecuencia frecuencias frequenza frequencia frequencias frequentie frequenties',
  wireless:
    'funk drahtlos funkmikrofon inalambrico inalambricos inalambrica sans-fil radiomicrofono radiomicrofoni draadloos draadloze',
  stage: 'buehne buhne scene escenario palco palcoscenico podium',
  band: 'musiker musikern musicien musiciens musico musicos musicista musicisti muzikant muzikanten',
  voice:
    'stimme stimmen sanger sangerin chanteur chanteuse cantante cantanti cantor cantora zanger zangeres voix voz voce',
  noise:
    'gerausch gerausche rauschen ruido ruidos rumore rumori geluiden ruis brummen bourdonnement zumbido ronzio',
  footstep: 'schritte fussschritte pasos passi passos voetstappen',
  shoot: 'dreh dreharbeiten filmset tournage rodaje riprese filmagem filmagens draaidag',
  speaker:
    'lautsprechern boxen altavoces enceintes haut-parleur diffusori altoparlanti caixas luidsprekers',
  cable: 'kabel cables cavi cabos kabels',
  book: 'buch bucher hoerbuch horbuch livre audiolibro libro libros livro boek luisterboek',
  church: 'kirche eglise iglesia chiesa igreja kerk gottesdienst',
  headphone: 'kopfhorer kopfhoerer casque auriculares cuffie fones koptelefoon',
  sound: 'klang suono sonido geluid schall',
  tour: 'tournee gira',
  sport: 'fussball fussballspiel calcio futbol voetbal futebol',
};
