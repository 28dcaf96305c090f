import { Button } from '@dhis2/ui'

interface RowButtonProps {
    readonly text: string
    /** What the row is of: read out with the text, as every row has the same buttons. */
    readonly name: string
    readonly onClick: () => void
    readonly secondary?: boolean
    /** For the one that opens a form: whether it is open. */
    readonly expanded?: boolean
}

export const RowButton = ({
    text,
    name,
    onClick,
    secondary = true,
    expanded,
}: RowButtonProps) => (
    <Button
        small
        secondary={secondary}
        onClick={onClick}
        aria-label={`${text}: ${name}`}
        aria-expanded={expanded}
    >
        {text}
    </Button>
)
