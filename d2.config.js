const ADMIN = 'F_PATIENT_CHART_ADMIN'

/** @type {import('@dhis2/cli-app-scripts').D2Config} */
module.exports = {
    type: 'app',
    id: '7c3b9e52-4d1a-4f6e-9b08-2ad5f31c6e47',
    name: 'patient-chart',
    title: 'Patient Chart',
    description:
        "Shows one person's whole Tracker record, over all programs, as a medical chart: problems, timeline and last known values. An administrator says once what the programs mean. Requires Tracker programs with a person; uses no external service.",
    author: 'Patient Chart contributors',
    direction: 'auto',
    minDHIS2Version: '2.41',

    entryPoints: {
        app: './src/app/app.tsx',
        plugin: './src/app/plugin.tsx',
    },
    // without a type the Dashboard app would offer the plugin too
    pluginType: 'CAPTURE',

    customAuthorities: [ADMIN],
    // The servers know `authorities` (read and write) and `readOnlyAuthorities`; the
    // `readAuthorities` and `writeAuthorities` of the platform's documentation leave the
    // mapping open to every user or refuse the install.
    additionalNamespaces: [
        {
            namespace: 'patient-chart',
            authorities: [ADMIN],
            readOnlyAuthorities: ['M_patientchart', 'M_dhis-web-capture'],
        },
    ],

    shortcuts: [{ name: 'Find a person', url: '#/' }],

    viteConfigExtensions: './viteConfigExtensions.mts',
}
