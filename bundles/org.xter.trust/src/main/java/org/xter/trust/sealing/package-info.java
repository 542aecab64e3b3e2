/**
 * Keys that one machine's TPM gives out, and only in a start that was allowed: sealed without the machine being there, for its
 * endorsement key. Nothing here talks to a TPM.
 */
package org.xter.trust.sealing;
