export const notLoaded = 'The filters could not be loaded. Choose again, or load the page anew.';
