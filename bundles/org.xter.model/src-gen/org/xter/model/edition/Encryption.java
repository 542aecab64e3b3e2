// Generated from model/edition.ecore by ModelCodeTest.
package org.xter.model.edition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Encryption</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A cipher and its key.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.xter.model.edition.Encryption#getCipher <em>Cipher</em>}</li>
 *   <li>{@link org.xter.model.edition.Encryption#getKeyBits <em>Key Bits</em>}</li>
 *   <li>{@link org.xter.model.edition.Encryption#getKeyDerivation <em>Key Derivation</em>}</li>
 *   <li>{@link org.xter.model.edition.Encryption#getHolder <em>Holder</em>}</li>
 *   <li>{@link org.xter.model.edition.Encryption#getUnlock <em>Unlock</em>}</li>
 * </ul>
 *
 * @see org.xter.model.edition.EditionPackage#getEncryption()
 * @model abstract="true"
 * @generated
 */
public interface Encryption extends EObject {
	/**
	 * Returns the value of the '<em><b>Cipher</b></em>' attribute.
	 * The default value is <code>"aes-xts"</code>.
	 * The literals are from the enumeration {@link org.xter.model.edition.Cipher}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The cipher.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cipher</em>' attribute.
	 * @see org.xter.model.edition.Cipher
	 * @see #isSetCipher()
	 * @see #unsetCipher()
	 * @see #setCipher(Cipher)
	 * @see org.xter.model.edition.EditionPackage#getEncryption_Cipher()
	 * @model default="aes-xts" unsettable="true"
	 * @generated
	 */
	Cipher getCipher();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Encryption#getCipher <em>Cipher</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cipher</em>' attribute.
	 * @see org.xter.model.edition.Cipher
	 * @see #isSetCipher()
	 * @see #unsetCipher()
	 * @see #getCipher()
	 * @generated
	 */
	void setCipher(Cipher value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Encryption#getCipher <em>Cipher</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCipher()
	 * @see #getCipher()
	 * @see #setCipher(Cipher)
	 * @generated
	 */
	void unsetCipher();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Encryption#getCipher <em>Cipher</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Cipher</em>' attribute is set.
	 * @see #unsetCipher()
	 * @see #getCipher()
	 * @see #setCipher(Cipher)
	 * @generated
	 */
	boolean isSetCipher();

	/**
	 * Returns the value of the '<em><b>Key Bits</b></em>' attribute.
	 * The default value is <code>"256"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The strength of the cipher in bits; XTS uses two keys of this length.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key Bits</em>' attribute.
	 * @see #isSetKeyBits()
	 * @see #unsetKeyBits()
	 * @see #setKeyBits(int)
	 * @see org.xter.model.edition.EditionPackage#getEncryption_KeyBits()
	 * @model default="256" unsettable="true"
	 *        annotation="urn:xter:edition minimum='128' maximum='256'"
	 * @generated
	 */
	int getKeyBits();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Encryption#getKeyBits <em>Key Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key Bits</em>' attribute.
	 * @see #isSetKeyBits()
	 * @see #unsetKeyBits()
	 * @see #getKeyBits()
	 * @generated
	 */
	void setKeyBits(int value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Encryption#getKeyBits <em>Key Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetKeyBits()
	 * @see #getKeyBits()
	 * @see #setKeyBits(int)
	 * @generated
	 */
	void unsetKeyBits();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Encryption#getKeyBits <em>Key Bits</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Key Bits</em>' attribute is set.
	 * @see #unsetKeyBits()
	 * @see #getKeyBits()
	 * @see #setKeyBits(int)
	 * @generated
	 */
	boolean isSetKeyBits();

	/**
	 * Returns the value of the '<em><b>Key Derivation</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How a passphrase becomes a key.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key Derivation</em>' containment reference.
	 * @see #isSetKeyDerivation()
	 * @see #unsetKeyDerivation()
	 * @see #setKeyDerivation(KeyDerivation)
	 * @see org.xter.model.edition.EditionPackage#getEncryption_KeyDerivation()
	 * @model containment="true" unsettable="true"
	 * @generated
	 */
	KeyDerivation getKeyDerivation();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Encryption#getKeyDerivation <em>Key Derivation</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key Derivation</em>' containment reference.
	 * @see #isSetKeyDerivation()
	 * @see #unsetKeyDerivation()
	 * @see #getKeyDerivation()
	 * @generated
	 */
	void setKeyDerivation(KeyDerivation value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Encryption#getKeyDerivation <em>Key Derivation</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetKeyDerivation()
	 * @see #getKeyDerivation()
	 * @see #setKeyDerivation(KeyDerivation)
	 * @generated
	 */
	void unsetKeyDerivation();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Encryption#getKeyDerivation <em>Key Derivation</em>}' containment reference is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Key Derivation</em>' containment reference is set.
	 * @see #unsetKeyDerivation()
	 * @see #getKeyDerivation()
	 * @see #setKeyDerivation(KeyDerivation)
	 * @generated
	 */
	boolean isSetKeyDerivation();

	/**
	 * Returns the value of the '<em><b>Holder</b></em>' attribute.
	 * The literals are from the enumeration {@link org.xter.model.edition.KeyHolder}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who holds the key; when left out the vendor for container A, else the client.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Holder</em>' attribute.
	 * @see org.xter.model.edition.KeyHolder
	 * @see #isSetHolder()
	 * @see #unsetHolder()
	 * @see #setHolder(KeyHolder)
	 * @see org.xter.model.edition.EditionPackage#getEncryption_Holder()
	 * @model unsettable="true"
	 * @generated
	 */
	KeyHolder getHolder();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Encryption#getHolder <em>Holder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Holder</em>' attribute.
	 * @see org.xter.model.edition.KeyHolder
	 * @see #isSetHolder()
	 * @see #unsetHolder()
	 * @see #getHolder()
	 * @generated
	 */
	void setHolder(KeyHolder value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Encryption#getHolder <em>Holder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetHolder()
	 * @see #getHolder()
	 * @see #setHolder(KeyHolder)
	 * @generated
	 */
	void unsetHolder();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Encryption#getHolder <em>Holder</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Holder</em>' attribute is set.
	 * @see #unsetHolder()
	 * @see #getHolder()
	 * @see #setHolder(KeyHolder)
	 * @generated
	 */
	boolean isSetHolder();

	/**
	 * Returns the value of the '<em><b>Unlock</b></em>' attribute list.
	 * The list contents are of type {@link org.xter.model.edition.UnlockMethod}.
	 * The literals are from the enumeration {@link org.xter.model.edition.UnlockMethod}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is opened; by passphrase when left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unlock</em>' attribute list.
	 * @see org.xter.model.edition.UnlockMethod
	 * @see #isSetUnlock()
	 * @see #unsetUnlock()
	 * @see org.xter.model.edition.EditionPackage#getEncryption_Unlock()
	 * @model unique="false" unsettable="true"
	 * @generated
	 */
	EList<UnlockMethod> getUnlock();

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Encryption#getUnlock <em>Unlock</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetUnlock()
	 * @see #getUnlock()
	 * @generated
	 */
	void unsetUnlock();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Encryption#getUnlock <em>Unlock</em>}' attribute list is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Unlock</em>' attribute list is set.
	 * @see #unsetUnlock()
	 * @see #getUnlock()
	 * @generated
	 */
	boolean isSetUnlock();

} // Encryption
