// What runs on the page of a pair. The order comes first: the skills beside the reader follow it.
import './order-asked.ts';
import './beside-you.ts';
