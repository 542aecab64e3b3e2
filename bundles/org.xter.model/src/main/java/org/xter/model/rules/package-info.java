/**
 * Rules over an edition alone: what is wrong, why, and, where possible, how to mend it. One class per rule, one explicit
 * list, {@link org.xter.model.rules.Rules#ALL}. Rules take editions that were only partly understood: what is unset is
 * not judged here.
 */
package org.xter.model.rules;
