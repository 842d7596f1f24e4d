// The first step's day: courses/diagnosis/rules/agreeing.py once more. Days are written "2026-11-29".

const [SOON, DOOR_OPEN, LATEST] = [14, 90, 365];

export function after(day, days) {
  const [year, month, date] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

// The day on this phone's calendar.
export function today(now = new Date()) {
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export function firstDay(step, day) {
  if (step === "O4") return day;
  return after(day, step === "O12" ? DOOR_OPEN : SOON);
}

export const latest = (day) => after(day, LATEST);

export const isDay = (wanted, day) => /^\d{4}-\d\d-\d\d$/.test(wanted) && day <= wanted && wanted <= latest(day);
