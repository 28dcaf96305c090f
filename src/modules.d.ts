declare module '*.module.css' {
    const classes: Readonly<Record<string, string>>
    export default classes
}

/** Made by the build, scripts/vite: by language, the texts that only the administrators' pages use. */
declare module 'virtual:later-texts' {
    const texts: Readonly<Record<string, Readonly<Record<string, string>>>>
    export default texts
}
