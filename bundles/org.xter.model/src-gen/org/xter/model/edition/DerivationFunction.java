// Generated from model/edition.ecore by ModelCodeTest.
package org.xter.model.edition;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Derivation Function</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The function that makes a key out of a passphrase.
 * <!-- end-model-doc -->
 * @see org.xter.model.edition.EditionPackage#getDerivationFunction()
 * @model
 * @generated
 */
public enum DerivationFunction implements Enumerator {
	/**
	 * The '<em><b>ARGON2ID</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Argon2id (RFC 9106)
	 * <!-- end-model-doc -->
	 * @see #ARGON2ID_VALUE
	 * @generated
	 * @ordered
	 */
	ARGON2ID(0, "ARGON2ID", "argon2id"),

	/**
	 * The '<em><b>PBKDF2</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * PBKDF2 (RFC 8018)
	 * <!-- end-model-doc -->
	 * @see #PBKDF2_VALUE
	 * @generated
	 * @ordered
	 */
	PBKDF2(1, "PBKDF2", "pbkdf2");

	/**
	 * The '<em><b>ARGON2ID</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Argon2id (RFC 9106)
	 * <!-- end-model-doc -->
	 * @see #ARGON2ID
	 * @model literal="argon2id"
	 * @generated
	 * @ordered
	 */
	public static final int ARGON2ID_VALUE = 0;

	/**
	 * The '<em><b>PBKDF2</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * PBKDF2 (RFC 8018)
	 * <!-- end-model-doc -->
	 * @see #PBKDF2
	 * @model literal="pbkdf2"
	 * @generated
	 * @ordered
	 */
	public static final int PBKDF2_VALUE = 1;

	/**
	 * An array of all the '<em><b>Derivation Function</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final DerivationFunction[] VALUES_ARRAY =
		new DerivationFunction[] {
			ARGON2ID,
			PBKDF2,
		};

	/**
	 * A public read-only list of all the '<em><b>Derivation Function</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<DerivationFunction> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Derivation Function</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DerivationFunction get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DerivationFunction result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Derivation Function</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DerivationFunction getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DerivationFunction result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Derivation Function</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DerivationFunction get(int value) {
		switch (value) {
			case ARGON2ID_VALUE: return ARGON2ID;
			case PBKDF2_VALUE: return PBKDF2;
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
	private DerivationFunction(int value, String name, String literal) {
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
	
} //DerivationFunction
