// Generated from model/edition.ecore by ModelCodeTest.
package org.xter.model.edition;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>File System</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a partition holds.
 * <!-- end-model-doc -->
 * @see org.xter.model.edition.EditionPackage#getFileSystem()
 * @model
 * @generated
 */
public enum FileSystem implements Enumerator {
	/**
	 * The '<em><b>EXT4</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ext4
	 * <!-- end-model-doc -->
	 * @see #EXT4_VALUE
	 * @generated
	 * @ordered
	 */
	EXT4(0, "EXT4", "ext4"),

	/**
	 * The '<em><b>XFS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * XFS
	 * <!-- end-model-doc -->
	 * @see #XFS_VALUE
	 * @generated
	 * @ordered
	 */
	XFS(1, "XFS", "xfs"),

	/**
	 * The '<em><b>BTRFS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Btrfs
	 * <!-- end-model-doc -->
	 * @see #BTRFS_VALUE
	 * @generated
	 * @ordered
	 */
	BTRFS(2, "BTRFS", "btrfs"),

	/**
	 * The '<em><b>VFAT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * FAT
	 * <!-- end-model-doc -->
	 * @see #VFAT_VALUE
	 * @generated
	 * @ordered
	 */
	VFAT(3, "VFAT", "vfat"),

	/**
	 * The '<em><b>SWAP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Swap space
	 * <!-- end-model-doc -->
	 * @see #SWAP_VALUE
	 * @generated
	 * @ordered
	 */
	SWAP(4, "SWAP", "swap"),

	/**
	 * The '<em><b>NONE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nothing the edition mounts
	 * <!-- end-model-doc -->
	 * @see #NONE_VALUE
	 * @generated
	 * @ordered
	 */
	NONE(5, "NONE", "none");

	/**
	 * The '<em><b>EXT4</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ext4
	 * <!-- end-model-doc -->
	 * @see #EXT4
	 * @model literal="ext4"
	 * @generated
	 * @ordered
	 */
	public static final int EXT4_VALUE = 0;

	/**
	 * The '<em><b>XFS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * XFS
	 * <!-- end-model-doc -->
	 * @see #XFS
	 * @model literal="xfs"
	 * @generated
	 * @ordered
	 */
	public static final int XFS_VALUE = 1;

	/**
	 * The '<em><b>BTRFS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Btrfs
	 * <!-- end-model-doc -->
	 * @see #BTRFS
	 * @model literal="btrfs"
	 * @generated
	 * @ordered
	 */
	public static final int BTRFS_VALUE = 2;

	/**
	 * The '<em><b>VFAT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * FAT
	 * <!-- end-model-doc -->
	 * @see #VFAT
	 * @model literal="vfat"
	 * @generated
	 * @ordered
	 */
	public static final int VFAT_VALUE = 3;

	/**
	 * The '<em><b>SWAP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Swap space
	 * <!-- end-model-doc -->
	 * @see #SWAP
	 * @model literal="swap"
	 * @generated
	 * @ordered
	 */
	public static final int SWAP_VALUE = 4;

	/**
	 * The '<em><b>NONE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nothing the edition mounts
	 * <!-- end-model-doc -->
	 * @see #NONE
	 * @model literal="none"
	 * @generated
	 * @ordered
	 */
	public static final int NONE_VALUE = 5;

	/**
	 * An array of all the '<em><b>File System</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final FileSystem[] VALUES_ARRAY =
		new FileSystem[] {
			EXT4,
			XFS,
			BTRFS,
			VFAT,
			SWAP,
			NONE,
		};

	/**
	 * A public read-only list of all the '<em><b>File System</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<FileSystem> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>File System</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FileSystem get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FileSystem result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>File System</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FileSystem getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FileSystem result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>File System</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FileSystem get(int value) {
		switch (value) {
			case EXT4_VALUE: return EXT4;
			case XFS_VALUE: return XFS;
			case BTRFS_VALUE: return BTRFS;
			case VFAT_VALUE: return VFAT;
			case SWAP_VALUE: return SWAP;
			case NONE_VALUE: return NONE;
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
	private FileSystem(int value, String name, String literal) {
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
	
} //FileSystem
