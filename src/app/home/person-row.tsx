import { createContext, type ReactNode, useContext } from 'react'
import { Link } from 'react-router-dom'
import type { PatientId } from '../../domain/ids'
import classes from './person-row.module.css'

const PickContext = createContext<((id: PatientId) => void) | undefined>(
    undefined
)

/** Within it a row picks its person instead of leading to the chart. */
export const PickPersonProvider = PickContext.Provider

/** One person of a list: the whole row leads to the chart, or picks the person. */
export const PersonRow = ({
    id,
    name,
    facts,
    children,
}: {
    readonly id: PatientId
    readonly name: string
    readonly facts: readonly string[]
    readonly children?: ReactNode
}) => {
    const pick = useContext(PickContext)
    const content = (
        <>
            <span className={classes.first}>
                <bdi className={classes.name}>{name}</bdi>
                {facts.map((fact) => (
                    <bdi key={fact} className={classes.fact}>
                        {fact}
                    </bdi>
                ))}
            </span>
            {children}
        </>
    )
    return (
        <li className={classes.item}>
            {pick ? (
                <button
                    type="button"
                    className={classes.row}
                    onClick={() => pick(id)}
                >
                    {content}
                </button>
            ) : (
                <Link to={`/patient/${id}`} className={classes.row}>
                    {content}
                </Link>
            )}
        </li>
    )
}
