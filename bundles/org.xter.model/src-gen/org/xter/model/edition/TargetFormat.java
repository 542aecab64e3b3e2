// Generated from model/edition.ecore by ModelCodeTest.
package org.xter.model.edition;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Target Format</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The format of an exported artifact.
 * <!-- end-model-doc -->
 * @see org.xter.model.edition.EditionPackage#getTargetFormat()
 * @model
 * @generated
 */
public enum TargetFormat implements Enumerator {
	/**
	 * The '<em><b>RAW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A disk image, byte for byte
	 * <!-- end-model-doc -->
	 * @see #RAW_VALUE
	 * @generated
	 * @ordered
	 */
	RAW(0, "RAW", "raw"),

	/**
	 * The '<em><b>QCOW2</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A disk image for QEMU
	 * <!-- end-model-doc -->
	 * @see #QCOW2_VALUE
	 * @generated
	 * @ordered
	 */
	QCOW2(1, "QCOW2", "qcow2"),

	/**
	 * The '<em><b>VDI</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A disk image for VirtualBox
	 * <!-- end-model-doc -->
	 * @see #VDI_VALUE
	 * @generated
	 * @ordered
	 */
	VDI(2, "VDI", "vdi"),

	/**
	 * The '<em><b>VMDK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A disk image for VMware
	 * <!-- end-model-doc -->
	 * @see #VMDK_VALUE
	 * @generated
	 * @ordered
	 */
	VMDK(3, "VMDK", "vmdk"),

	/**
	 * The '<em><b>OVA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A virtual appliance
	 * <!-- end-model-doc -->
	 * @see #OVA_VALUE
	 * @generated
	 * @ordered
	 */
	OVA(4, "OVA", "ova"),

	/**
	 * The '<em><b>ISO</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An ISO 9660 image that starts under UEFI
	 * <!-- end-model-doc -->
	 * @see #ISO_VALUE
	 * @generated
	 * @ordered
	 */
	ISO(5, "ISO", "iso"),

	/**
	 * The '<em><b>EFI</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The loader alone: kernel.efi
	 * <!-- end-model-doc -->
	 * @see #EFI_VALUE
	 * @generated
	 * @ordered
	 */
	EFI(6, "EFI", "efi"),

	/**
	 * The '<em><b>DEPOT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A folder to be served over HTTPS
	 * <!-- end-model-doc -->
	 * @see #DEPOT_VALUE
	 * @generated
	 * @ordered
	 */
	DEPOT(7, "DEPOT", "depot"),

	/**
	 * The '<em><b>OCI</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An OCI image layout
	 * <!-- end-model-doc -->
	 * @see #OCI_VALUE
	 * @generated
	 * @ordered
	 */
	OCI(8, "OCI", "oci");

	/**
	 * The '<em><b>RAW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A disk image, byte for byte
	 * <!-- end-model-doc -->
	 * @see #RAW
	 * @model literal="raw"
	 * @generated
	 * @ordered
	 */
	public static final int RAW_VALUE = 0;

	/**
	 * The '<em><b>QCOW2</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A disk image for QEMU
	 * <!-- end-model-doc -->
	 * @see #QCOW2
	 * @model literal="qcow2"
	 * @generated
	 * @ordered
	 */
	public static final int QCOW2_VALUE = 1;

	/**
	 * The '<em><b>VDI</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A disk image for VirtualBox
	 * <!-- end-model-doc -->
	 * @see #VDI
	 * @model literal="vdi"
	 * @generated
	 * @ordered
	 */
	public static final int VDI_VALUE = 2;

	/**
	 * The '<em><b>VMDK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A disk image for VMware
	 * <!-- end-model-doc -->
	 * @see #VMDK
	 * @model literal="vmdk"
	 * @generated
	 * @ordered
	 */
	public static final int VMDK_VALUE = 3;

	/**
	 * The '<em><b>OVA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A virtual appliance
	 * <!-- end-model-doc -->
	 * @see #OVA
	 * @model literal="ova"
	 * @generated
	 * @ordered
	 */
	public static final int OVA_VALUE = 4;

	/**
	 * The '<em><b>ISO</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An ISO 9660 image that starts under UEFI
	 * <!-- end-model-doc -->
	 * @see #ISO
	 * @model literal="iso"
	 * @generated
	 * @ordered
	 */
	public static final int ISO_VALUE = 5;

	/**
	 * The '<em><b>EFI</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The loader alone: kernel.efi
	 * <!-- end-model-doc -->
	 * @see #EFI
	 * @model literal="efi"
	 * @generated
	 * @ordered
	 */
	public static final int EFI_VALUE = 6;

	/**
	 * The '<em><b>DEPOT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A folder to be served over HTTPS
	 * <!-- end-model-doc -->
	 * @see #DEPOT
	 * @model literal="depot"
	 * @generated
	 * @ordered
	 */
	public static final int DEPOT_VALUE = 7;

	/**
	 * The '<em><b>OCI</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An OCI image layout
	 * <!-- end-model-doc -->
	 * @see #OCI
	 * @model literal="oci"
	 * @generated
	 * @ordered
	 */
	public static final int OCI_VALUE = 8;

	/**
	 * An array of all the '<em><b>Target Format</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final TargetFormat[] VALUES_ARRAY =
		new TargetFormat[] {
			RAW,
			QCOW2,
			VDI,
			VMDK,
			OVA,
			ISO,
			EFI,
			DEPOT,
			OCI,
		};

	/**
	 * A public read-only list of all the '<em><b>Target Format</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<TargetFormat> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Target Format</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TargetFormat get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TargetFormat result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Target Format</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TargetFormat getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TargetFormat result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Target Format</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TargetFormat get(int value) {
		switch (value) {
			case RAW_VALUE: return RAW;
			case QCOW2_VALUE: return QCOW2;
			case VDI_VALUE: return VDI;
			case VMDK_VALUE: return VMDK;
			case OVA_VALUE: return OVA;
			case ISO_VALUE: return ISO;
			case EFI_VALUE: return EFI;
			case DEPOT_VALUE: return DEPOT;
			case OCI_VALUE: return OCI;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private TargetFormat(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //TargetFormat
