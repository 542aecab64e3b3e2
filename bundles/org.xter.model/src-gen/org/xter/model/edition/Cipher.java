// Generated from model/edition.ecore by ModelCodeTest.
package org.xter.model.edition;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Cipher</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The cipher of an encrypted container.
 * <!-- end-model-doc -->
 * @see org.xter.model.edition.EditionPackage#getCipher()
 * @model
 * @generated
 */
public enum Cipher implements Enumerator {
	/**
	 * The '<em><b>AES XTS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * AES in XTS mode
	 * <!-- end-model-doc -->
	 * @see #AES_XTS_VALUE
	 * @generated
	 * @ordered
	 */
	AES_XTS(0, "AES_XTS", "aes-xts"),

	/**
	 * The '<em><b>SERPENT XTS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Serpent in XTS mode
	 * <!-- end-model-doc -->
	 * @see #SERPENT_XTS_VALUE
	 * @generated
	 * @ordered
	 */
	SERPENT_XTS(1, "SERPENT_XTS", "serpent-xts"),

	/**
	 * The '<em><b>TWOFISH XTS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Twofish in XTS mode
	 * <!-- end-model-doc -->
	 * @see #TWOFISH_XTS_VALUE
	 * @generated
	 * @ordered
	 */
	TWOFISH_XTS(2, "TWOFISH_XTS", "twofish-xts");

	/**
	 * The '<em><b>AES XTS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * AES in XTS mode
	 * <!-- end-model-doc -->
	 * @see #AES_XTS
	 * @model literal="aes-xts"
	 * @generated
	 * @ordered
	 */
	public static final int AES_XTS_VALUE = 0;

	/**
	 * The '<em><b>SERPENT XTS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Serpent in XTS mode
	 * <!-- end-model-doc -->
	 * @see #SERPENT_XTS
	 * @model literal="serpent-xts"
	 * @generated
	 * @ordered
	 */
	public static final int SERPENT_XTS_VALUE = 1;

	/**
	 * The '<em><b>TWOFISH XTS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Twofish in XTS mode
	 * <!-- end-model-doc -->
	 * @see #TWOFISH_XTS
	 * @model literal="twofish-xts"
	 * @generated
	 * @ordered
	 */
	public static final int TWOFISH_XTS_VALUE = 2;

	/**
	 * An array of all the '<em><b>Cipher</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Cipher[] VALUES_ARRAY =
		new Cipher[] {
			AES_XTS,
			SERPENT_XTS,
			TWOFISH_XTS,
		};

	/**
	 * A public read-only list of all the '<em><b>Cipher</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Cipher> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Cipher</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Cipher get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Cipher result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Cipher</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Cipher getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Cipher result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Cipher</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Cipher get(int value) {
		switch (value) {
			case AES_XTS_VALUE: return AES_XTS;
			case SERPENT_XTS_VALUE: return SERPENT_XTS;
			case TWOFISH_XTS_VALUE: return TWOFISH_XTS;
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
	private Cipher(int value, String name, String literal) {
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
	
} //Cipher
