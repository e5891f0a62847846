import './stand-ins.ts';
import './host.ts';
import { showBrand } from './brand.ts';
import { keepForOffline } from './offline.ts';

// What every page of the guide on the web begins with.
void showBrand();
keepForOffline();
