export function provideBrowsers(): Record<'chromium' | 'shell' | 'firefox' | 'webkit', string | undefined>;
export function versionOf(path: string): string;
