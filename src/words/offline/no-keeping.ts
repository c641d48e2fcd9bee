export const keepsNoPages = 'This browser keeps no pages here. The folder below works anywhere.';
