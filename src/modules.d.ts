declare module '*.module.css' {
    const classes: Readonly<Record<string, string>>
    export default classes
}

/** Made by the build, scripts/vite: by language, the texts of what is opened later. */
declare module 'virtual:later-texts' {
    const texts: Readonly<Record<string, Readonly<Record<string, string>>>>
    export default texts
}
