import type { ReactNode } from 'react'
import { Link } from 'react-router-dom'
import type { PatientId } from '../../domain/ids'
import classes from './person-row.module.css'

/** One person of a list: the whole row leads to the chart. */
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
}) => (
    <li className={classes.item}>
        <Link to={`/patient/${id}`} className={classes.row}>
            <span className={classes.first}>
                <bdi className={classes.name}>{name}</bdi>
                {facts.map((fact) => (
                    <bdi key={fact} className={classes.fact}>
                        {fact}
                    </bdi>
                ))}
            </span>
            {children}
        </Link>
    </li>
)
