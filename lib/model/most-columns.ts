/** More columns than any document of ours has; what claims more is no table that could be drawn. */
export const mostColumns = 60;
