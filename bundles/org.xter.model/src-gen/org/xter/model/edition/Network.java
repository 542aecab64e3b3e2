// Generated from model/edition.ecore by ModelCodeTest.
package org.xter.model.edition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Network</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The names and addresses of the machine.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.xter.model.edition.Network#getHostname <em>Hostname</em>}</li>
 *   <li>{@link org.xter.model.edition.Network#getInterfaces <em>Interfaces</em>}</li>
 *   <li>{@link org.xter.model.edition.Network#getDns <em>Dns</em>}</li>
 * </ul>
 *
 * @see org.xter.model.edition.EditionPackage#getNetwork()
 * @model
 * @generated
 */
public interface Network extends EObject {
	/**
	 * Returns the value of the '<em><b>Hostname</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of the machine; the name of the edition when left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hostname</em>' attribute.
	 * @see #isSetHostname()
	 * @see #unsetHostname()
	 * @see #setHostname(String)
	 * @see org.xter.model.edition.EditionPackage#getNetwork_Hostname()
	 * @model unsettable="true" dataType="org.xter.model.edition.Name"
	 * @generated
	 */
	String getHostname();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Network#getHostname <em>Hostname</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hostname</em>' attribute.
	 * @see #isSetHostname()
	 * @see #unsetHostname()
	 * @see #getHostname()
	 * @generated
	 */
	void setHostname(String value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Network#getHostname <em>Hostname</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetHostname()
	 * @see #getHostname()
	 * @see #setHostname(String)
	 * @generated
	 */
	void unsetHostname();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Network#getHostname <em>Hostname</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Hostname</em>' attribute is set.
	 * @see #unsetHostname()
	 * @see #getHostname()
	 * @see #setHostname(String)
	 * @generated
	 */
	boolean isSetHostname();

	/**
	 * Returns the value of the '<em><b>Interfaces</b></em>' containment reference list.
	 * The list contents are of type {@link org.xter.model.edition.NetworkInterface}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The network interfaces; each is bound to a card and not to luck.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interfaces</em>' containment reference list.
	 * @see #isSetInterfaces()
	 * @see #unsetInterfaces()
	 * @see org.xter.model.edition.EditionPackage#getNetwork_Interfaces()
	 * @model containment="true" unsettable="true"
	 * @generated
	 */
	EList<NetworkInterface> getInterfaces();

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Network#getInterfaces <em>Interfaces</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetInterfaces()
	 * @see #getInterfaces()
	 * @generated
	 */
	void unsetInterfaces();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Network#getInterfaces <em>Interfaces</em>}' containment reference list is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Interfaces</em>' containment reference list is set.
	 * @see #unsetInterfaces()
	 * @see #getInterfaces()
	 * @generated
	 */
	boolean isSetInterfaces();

	/**
	 * Returns the value of the '<em><b>Dns</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Addresses of name servers; those of DHCP when left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dns</em>' attribute list.
	 * @see #isSetDns()
	 * @see #unsetDns()
	 * @see org.xter.model.edition.EditionPackage#getNetwork_Dns()
	 * @model unique="false" unsettable="true" dataType="org.xter.model.edition.Text"
	 * @generated
	 */
	EList<String> getDns();

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Network#getDns <em>Dns</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDns()
	 * @see #getDns()
	 * @generated
	 */
	void unsetDns();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Network#getDns <em>Dns</em>}' attribute list is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Dns</em>' attribute list is set.
	 * @see #unsetDns()
	 * @see #getDns()
	 * @generated
	 */
	boolean isSetDns();

} // Network
