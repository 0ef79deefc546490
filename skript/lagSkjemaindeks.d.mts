export function lagIndeks(): string
