/**
 * Variables of UEFI firmware: signature lists, and the store in which EDK2's firmware for virtual machines keeps them. The
 * layouts follow the UEFI Specification 2.10 ("Variable Services", "Secure Boot and Driver Signing") and EDK2's
 * {@code VariableFormat.h}; all numbers are little-endian.
 */
package org.xter.format.efi;
