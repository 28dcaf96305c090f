import { idOf } from '../ids'
import { uid } from '../uid'

/** The file resource that the demo patient's photo attribute names. */
export const photoFile = uid('file/mariama')

// A drawing (96 x 96, PNG), not the picture of a person.
const DRAWING = [
    'iVBORw0KGgoAAAANSUhEUgAAAGAAAABgAgMAAACf9p+rAAAADFBMVEXj6u4sZpOKWjzZjg',
    'QdckzrAAABPklEQVR42t2UO27DMBBEJRCuXeU6kY/AwrpPjpAml2AK5QbWeVypNgjRXH7F',
    '3aVB24ADeMt54MxQn+26N5yZl/fGaE4Xxs7CgAGAYYDTzcwlwOiKE+MVdOIlIlj4CBpSBS',
    '77xKRbZVVqoulWOSulCIBSVlcnXEs4J+e14FLgBF66GTjdhmh0jdWDCV3kBrh48NsOfCmo',
    '1QqCbvuiZ5jB3HTiJWCNYGo8sc9APwlEBksb6DLAn2h6HwgMCeD/I75z3QpE/K7IboiAbI',
    'AhtKWbwddi9o8HzMr6dBHcvgLwx20yAF/3gB7ANwNGAD8Hon94MBKjMQBJDgQwkgMRSHwg',
    'TVlpMwfklEZWnAqvQt949SXIXrsSHCsRm5AqQHpK7zGQfHZOrwKcndKrgOixVg30FMgHwY',
    '6C44OA3i/c8P/AFbGUReN+EkdvAAAAAElFTkSuQmCC',
].join('')

/** Files that attributes hold, as the sandbox takes them beside the people. */
export const photoFiles = [
    {
        owner: idOf.person('mariama'),
        property: idOf.attribute('photo'),
        contentType: 'image/png',
        base64: DRAWING,
    },
]
