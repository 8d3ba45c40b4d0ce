import * as flight from './flight.ts';
import { startFromTag } from './host/first/start-from-tag.ts';

startFromTag(async () => flight);
