/**
 * The version of the rules by which findings are chosen, converted, pooled and spoken of. It
 * changes whenever the same findings could give another answer, and every result carries it.
 */
export const RULE_SET = '1.1.0';
