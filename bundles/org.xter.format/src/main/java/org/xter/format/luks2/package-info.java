/**
 * LUKS2 containers: header, key slots and encrypted data. The layout follows "LUKS2 On-Disk Format Specification" 1.1 of
 * the cryptsetup project; the anti-forensic splitter "TKS1" by Clemens Fruhwirth; XTS IEEE 1619-2007. Binary numbers of
 * the header are big-endian. What is written and what is refused stands in {@code docs/formats/luks2.md}.
 */
package org.xter.format.luks2;
