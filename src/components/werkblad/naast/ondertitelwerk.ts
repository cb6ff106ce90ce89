/** Reading a file with captions: fetched when somebody chooses one. */
export { leesTranscript, TranscriptFout } from '#domain/transcriptbestand.ts';
export { transcriptFout } from '#teksten/transcriptbestand.ts';
