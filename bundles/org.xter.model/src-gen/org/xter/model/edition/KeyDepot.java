// Generated from model/edition.ecore by ModelCodeTest.
package org.xter.model.edition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Key Depot</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The depot that releases the key of container A, and how the loader reaches it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.xter.model.edition.KeyDepot#getAddress <em>Address</em>}</li>
 *   <li>{@link org.xter.model.edition.KeyDepot#getAuthority <em>Authority</em>}</li>
 *   <li>{@link org.xter.model.edition.KeyDepot#getNetwork <em>Network</em>}</li>
 *   <li>{@link org.xter.model.edition.KeyDepot#getGateway <em>Gateway</em>}</li>
 *   <li>{@link org.xter.model.edition.KeyDepot#getNameServer <em>Name Server</em>}</li>
 * </ul>
 *
 * @see org.xter.model.edition.EditionPackage#getKeyDepot()
 * @model
 * @generated
 */
public interface KeyDepot extends EObject {
	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name or IP address of the depot, with its port after a colon; port 8443 when left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #isSetAddress()
	 * @see #unsetAddress()
	 * @see #setAddress(String)
	 * @see org.xter.model.edition.EditionPackage#getKeyDepot_Address()
	 * @model unsettable="true" dataType="org.xter.model.edition.Text" required="true"
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.KeyDepot#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #isSetAddress()
	 * @see #unsetAddress()
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.KeyDepot#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetAddress()
	 * @see #getAddress()
	 * @see #setAddress(String)
	 * @generated
	 */
	void unsetAddress();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.KeyDepot#getAddress <em>Address</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Address</em>' attribute is set.
	 * @see #unsetAddress()
	 * @see #getAddress()
	 * @see #setAddress(String)
	 * @generated
	 */
	boolean isSetAddress();

	/**
	 * Returns the value of the '<em><b>Authority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The file, beside the edition, with the certificates (PEM) of who vouches for the depot; its own will do.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Authority</em>' attribute.
	 * @see #isSetAuthority()
	 * @see #unsetAuthority()
	 * @see #setAuthority(String)
	 * @see org.xter.model.edition.EditionPackage#getKeyDepot_Authority()
	 * @model unsettable="true" dataType="org.xter.model.edition.Text" required="true"
	 * @generated
	 */
	String getAuthority();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.KeyDepot#getAuthority <em>Authority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Authority</em>' attribute.
	 * @see #isSetAuthority()
	 * @see #unsetAuthority()
	 * @see #getAuthority()
	 * @generated
	 */
	void setAuthority(String value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.KeyDepot#getAuthority <em>Authority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetAuthority()
	 * @see #getAuthority()
	 * @see #setAuthority(String)
	 * @generated
	 */
	void unsetAuthority();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.KeyDepot#getAuthority <em>Authority</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Authority</em>' attribute is set.
	 * @see #unsetAuthority()
	 * @see #getAuthority()
	 * @see #setAuthority(String)
	 * @generated
	 */
	boolean isSetAuthority();

	/**
	 * Returns the value of the '<em><b>Network</b></em>' attribute.
	 * The default value is <code>"dhcp"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the loader gets an address: dhcp, or an address of its own with the length of its prefix, such as 192.0.2.5/24.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Network</em>' attribute.
	 * @see #isSetNetwork()
	 * @see #unsetNetwork()
	 * @see #setNetwork(String)
	 * @see org.xter.model.edition.EditionPackage#getKeyDepot_Network()
	 * @model default="dhcp" unsettable="true" dataType="org.xter.model.edition.Text"
	 * @generated
	 */
	String getNetwork();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.KeyDepot#getNetwork <em>Network</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Network</em>' attribute.
	 * @see #isSetNetwork()
	 * @see #unsetNetwork()
	 * @see #getNetwork()
	 * @generated
	 */
	void setNetwork(String value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.KeyDepot#getNetwork <em>Network</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetNetwork()
	 * @see #getNetwork()
	 * @see #setNetwork(String)
	 * @generated
	 */
	void unsetNetwork();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.KeyDepot#getNetwork <em>Network</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Network</em>' attribute is set.
	 * @see #unsetNetwork()
	 * @see #getNetwork()
	 * @see #setNetwork(String)
	 * @generated
	 */
	boolean isSetNetwork();

	/**
	 * Returns the value of the '<em><b>Gateway</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The address of the router, when the loader has an address of its own and the depot is behind a router.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gateway</em>' attribute.
	 * @see #isSetGateway()
	 * @see #unsetGateway()
	 * @see #setGateway(String)
	 * @see org.xter.model.edition.EditionPackage#getKeyDepot_Gateway()
	 * @model unsettable="true" dataType="org.xter.model.edition.Text"
	 * @generated
	 */
	String getGateway();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.KeyDepot#getGateway <em>Gateway</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gateway</em>' attribute.
	 * @see #isSetGateway()
	 * @see #unsetGateway()
	 * @see #getGateway()
	 * @generated
	 */
	void setGateway(String value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.KeyDepot#getGateway <em>Gateway</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetGateway()
	 * @see #getGateway()
	 * @see #setGateway(String)
	 * @generated
	 */
	void unsetGateway();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.KeyDepot#getGateway <em>Gateway</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Gateway</em>' attribute is set.
	 * @see #unsetGateway()
	 * @see #getGateway()
	 * @see #setGateway(String)
	 * @generated
	 */
	boolean isSetGateway();

	/**
	 * Returns the value of the '<em><b>Name Server</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The address of a name server, when the loader has an address of its own and the depot is named.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name Server</em>' attribute.
	 * @see #isSetNameServer()
	 * @see #unsetNameServer()
	 * @see #setNameServer(String)
	 * @see org.xter.model.edition.EditionPackage#getKeyDepot_NameServer()
	 * @model unsettable="true" dataType="org.xter.model.edition.Text"
	 * @generated
	 */
	String getNameServer();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.KeyDepot#getNameServer <em>Name Server</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name Server</em>' attribute.
	 * @see #isSetNameServer()
	 * @see #unsetNameServer()
	 * @see #getNameServer()
	 * @generated
	 */
	void setNameServer(String value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.KeyDepot#getNameServer <em>Name Server</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetNameServer()
	 * @see #getNameServer()
	 * @see #setNameServer(String)
	 * @generated
	 */
	void unsetNameServer();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.KeyDepot#getNameServer <em>Name Server</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Name Server</em>' attribute is set.
	 * @see #unsetNameServer()
	 * @see #getNameServer()
	 * @see #setNameServer(String)
	 * @generated
	 */
	boolean isSetNameServer();

} // KeyDepot
