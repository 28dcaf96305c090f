import type { Mapping } from '../../../mapping/mapping'

const groupsOf = ({ healthWorkers }: Mapping): readonly string[] =>
    healthWorkers?.userGroups ?? []

/** Adds a user group of health workers; unchanged when it is there. */
export const withGroup = (mapping: Mapping, group: string): Mapping =>
    groupsOf(mapping).includes(group)
        ? mapping
        : {
              ...mapping,
              healthWorkers: {
                  ...mapping.healthWorkers,
                  userGroups: [...groupsOf(mapping), group],
              },
          }

/** Takes a user group out; without any the key is gone too. */
export const withoutGroup = (mapping: Mapping, group: string): Mapping => {
    const { healthWorkers, ...rest } = mapping
    const userGroups = groupsOf(mapping).filter((one) => one !== group)
    return userGroups.length > 0
        ? { ...rest, healthWorkers: { ...healthWorkers, userGroups } }
        : rest
}
