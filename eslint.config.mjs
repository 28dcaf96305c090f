import react from '@dhis2/config-eslint/react'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import { defineConfig, globalIgnores } from 'eslint/config'

export default defineConfig([
    globalIgnores(['build', '.d2', 'src/locales', 'coverage']),
    ...react,
    jsxA11y.flatConfigs.recommended,
    {
        linterOptions: { reportUnusedDisableDirectives: 'error' },
    },
    {
        files: ['**/*.{ts,tsx,mts}'],
        rules: {
            // the types say it already
            'react/prop-types': 'off',
            'react/no-unused-prop-types': 'off',
            'import/named': 'off',
            'no-undef': 'off',
            'no-unused-vars': 'off',
            // a warning for React Compiler, which is not used here
            'react-hooks/incompatible-library': 'off',
        },
    },
    {
        files: ['src/**/*.{ts,tsx}'],
        rules: {
            'no-console': 'error',
            '@typescript-eslint/no-non-null-assertion': 'error',
            '@typescript-eslint/ban-ts-comment': [
                'error',
                { 'ts-expect-error': true },
            ],
        },
    },
])
