// Generated from model/edition.ecore by ModelCodeTest.
package org.xter.model.edition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Trust</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The keys an edition is signed with.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.xter.model.edition.Trust#getKeyring <em>Keyring</em>}</li>
 * </ul>
 *
 * @see org.xter.model.edition.EditionPackage#getTrust()
 * @model
 * @generated
 */
public interface Trust extends EObject {
	/**
	 * Returns the value of the '<em><b>Keyring</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The folder of the vendor keyring, relative to the edition; it may keep its private keys on a token.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Keyring</em>' attribute.
	 * @see #isSetKeyring()
	 * @see #unsetKeyring()
	 * @see #setKeyring(String)
	 * @see org.xter.model.edition.EditionPackage#getTrust_Keyring()
	 * @model unsettable="true" dataType="org.xter.model.edition.Text" required="true"
	 * @generated
	 */
	String getKeyring();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Trust#getKeyring <em>Keyring</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Keyring</em>' attribute.
	 * @see #isSetKeyring()
	 * @see #unsetKeyring()
	 * @see #getKeyring()
	 * @generated
	 */
	void setKeyring(String value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Trust#getKeyring <em>Keyring</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetKeyring()
	 * @see #getKeyring()
	 * @see #setKeyring(String)
	 * @generated
	 */
	void unsetKeyring();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Trust#getKeyring <em>Keyring</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Keyring</em>' attribute is set.
	 * @see #unsetKeyring()
	 * @see #getKeyring()
	 * @see #setKeyring(String)
	 * @generated
	 */
	boolean isSetKeyring();

} // Trust
