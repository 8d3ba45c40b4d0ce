import * as flight from './flight.ts';
import { startFromTag } from './host/start-from-tag.ts';

startFromTag(() => async () => flight);
