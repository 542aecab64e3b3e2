/**
 * What a start of a {@code kernel.efi} leaves in the registers of a TPM 2.0, told before it happens, and the policies that
 * unseal by them. The formulas follow the TPM 2.0 Library Specification (parts 1 to 3), the TCG PC Client Platform Firmware
 * Profile Specification ("PFP"), the UEFI Specification and systemd's "TPM2 PCR Measurements Made by systemd"; numbers of
 * the TPM are big-endian, those of firmware little-endian. Everything is computed from its input alone.
 */
package org.xter.trust.measure;
