/** An advert in the style of real ones, decoded where the reader's own cannot be. */
export const exampleAdvert = `Audio Technician, full-time
Rental and production company, Columbus, OH

We are a busy event production company looking for an audio tech to join our crew. You will prep, set up and operate sound systems for concerts and corporate events, act as A2 on larger shows and mix front of house on smaller ones.

What you bring:
- Experience with Yamaha CL5 or DiGiCo SD12 consoles
- Working knowledge of Dante and Shure ULX-D wireless microphones
- Able to troubleshoot under pressure, with good communication skills
- A clean driving license; CTS certification is a plus
- Able to lift 50 lb and work on ladders

Evenings and weekends are part of the job. $22 to $26 per hour, depending on experience.`;
