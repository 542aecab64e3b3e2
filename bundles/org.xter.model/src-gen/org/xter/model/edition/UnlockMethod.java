// Generated from model/edition.ecore by ModelCodeTest.
package org.xter.model.edition;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Unlock Method</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How a container is opened.
 * <!-- end-model-doc -->
 * @see org.xter.model.edition.EditionPackage#getUnlockMethod()
 * @model
 * @generated
 */
public enum UnlockMethod implements Enumerator {
	/**
	 * The '<em><b>PASSPHRASE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Typed at the console or in the admin panel
	 * <!-- end-model-doc -->
	 * @see #PASSPHRASE_VALUE
	 * @generated
	 * @ordered
	 */
	PASSPHRASE(0, "PASSPHRASE", "passphrase"),

	/**
	 * The '<em><b>KEYFILE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A file on a removable medium
	 * <!-- end-model-doc -->
	 * @see #KEYFILE_VALUE
	 * @generated
	 * @ordered
	 */
	KEYFILE(1, "KEYFILE", "keyfile"),

	/**
	 * The '<em><b>TPM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sealed to the machine's TPM
	 * <!-- end-model-doc -->
	 * @see #TPM_VALUE
	 * @generated
	 * @ordered
	 */
	TPM(2, "TPM", "tpm"),

	/**
	 * The '<em><b>DEPOT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Released by the vendor's depot
	 * <!-- end-model-doc -->
	 * @see #DEPOT_VALUE
	 * @generated
	 * @ordered
	 */
	DEPOT(3, "DEPOT", "depot");

	/**
	 * The '<em><b>PASSPHRASE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Typed at the console or in the admin panel
	 * <!-- end-model-doc -->
	 * @see #PASSPHRASE
	 * @model literal="passphrase"
	 * @generated
	 * @ordered
	 */
	public static final int PASSPHRASE_VALUE = 0;

	/**
	 * The '<em><b>KEYFILE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A file on a removable medium
	 * <!-- end-model-doc -->
	 * @see #KEYFILE
	 * @model literal="keyfile"
	 * @generated
	 * @ordered
	 */
	public static final int KEYFILE_VALUE = 1;

	/**
	 * The '<em><b>TPM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sealed to the machine's TPM
	 * <!-- end-model-doc -->
	 * @see #TPM
	 * @model literal="tpm"
	 * @generated
	 * @ordered
	 */
	public static final int TPM_VALUE = 2;

	/**
	 * The '<em><b>DEPOT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Released by the vendor's depot
	 * <!-- end-model-doc -->
	 * @see #DEPOT
	 * @model literal="depot"
	 * @generated
	 * @ordered
	 */
	public static final int DEPOT_VALUE = 3;

	/**
	 * An array of all the '<em><b>Unlock Method</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final UnlockMethod[] VALUES_ARRAY =
		new UnlockMethod[] {
			PASSPHRASE,
			KEYFILE,
			TPM,
			DEPOT,
		};

	/**
	 * A public read-only list of all the '<em><b>Unlock Method</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<UnlockMethod> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Unlock Method</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static UnlockMethod get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			UnlockMethod result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Unlock Method</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static UnlockMethod getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			UnlockMethod result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Unlock Method</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static UnlockMethod get(int value) {
		switch (value) {
			case PASSPHRASE_VALUE: return PASSPHRASE;
			case KEYFILE_VALUE: return KEYFILE;
			case TPM_VALUE: return TPM;
			case DEPOT_VALUE: return DEPOT;
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
	private UnlockMethod(int value, String name, String literal) {
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
	
} //UnlockMethod
