/**
 * The depot: a small service that gives a machine the key of its container A, once the machine has shown by its certificate
 * and its TPM who it is and what it started.
 */
package org.xter.trust.depot;
