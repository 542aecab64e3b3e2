// Generated from model/edition.ecore by ModelCodeTest.
package org.xter.model.edition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Network Interface</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A network interface.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.xter.model.edition.NetworkInterface#getName <em>Name</em>}</li>
 *   <li>{@link org.xter.model.edition.NetworkInterface#getCard <em>Card</em>}</li>
 *   <li>{@link org.xter.model.edition.NetworkInterface#getIpv4 <em>Ipv4</em>}</li>
 *   <li>{@link org.xter.model.edition.NetworkInterface#getIpv6 <em>Ipv6</em>}</li>
 *   <li>{@link org.xter.model.edition.NetworkInterface#getGateway <em>Gateway</em>}</li>
 *   <li>{@link org.xter.model.edition.NetworkInterface#isOptional <em>Optional</em>}</li>
 * </ul>
 *
 * @see org.xter.model.edition.EditionPackage#getNetworkInterface()
 * @model
 * @generated
 */
public interface NetworkInterface extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of the interface in the running system.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #isSetName()
	 * @see #unsetName()
	 * @see #setName(String)
	 * @see org.xter.model.edition.EditionPackage#getNetworkInterface_Name()
	 * @model unsettable="true" dataType="org.xter.model.edition.InterfaceName" required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.NetworkInterface#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #isSetName()
	 * @see #unsetName()
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.NetworkInterface#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetName()
	 * @see #getName()
	 * @see #setName(String)
	 * @generated
	 */
	void unsetName();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.NetworkInterface#getName <em>Name</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Name</em>' attribute is set.
	 * @see #unsetName()
	 * @see #getName()
	 * @see #setName(String)
	 * @generated
	 */
	boolean isSetName();

	/**
	 * Returns the value of the '<em><b>Card</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which network card it is: its number counted from 1 in the order of the buses, its hardware address, or its bus path such as pci-0000:00:03.0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Card</em>' attribute.
	 * @see #isSetCard()
	 * @see #unsetCard()
	 * @see #setCard(String)
	 * @see org.xter.model.edition.EditionPackage#getNetworkInterface_Card()
	 * @model unsettable="true" dataType="org.xter.model.edition.Card" required="true"
	 * @generated
	 */
	String getCard();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.NetworkInterface#getCard <em>Card</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Card</em>' attribute.
	 * @see #isSetCard()
	 * @see #unsetCard()
	 * @see #getCard()
	 * @generated
	 */
	void setCard(String value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.NetworkInterface#getCard <em>Card</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCard()
	 * @see #getCard()
	 * @see #setCard(String)
	 * @generated
	 */
	void unsetCard();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.NetworkInterface#getCard <em>Card</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Card</em>' attribute is set.
	 * @see #unsetCard()
	 * @see #getCard()
	 * @see #setCard(String)
	 * @generated
	 */
	boolean isSetCard();

	/**
	 * Returns the value of the '<em><b>Ipv4</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * dhcp, none, or addresses with their prefix lengths such as 192.168.77.1/24; none when left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ipv4</em>' attribute list.
	 * @see #isSetIpv4()
	 * @see #unsetIpv4()
	 * @see org.xter.model.edition.EditionPackage#getNetworkInterface_Ipv4()
	 * @model unique="false" unsettable="true" dataType="org.xter.model.edition.Text"
	 *        annotation="urn:xter:edition single='true' expects='dhcp, none or an address with its prefix length such as 192.168.77.1/24'"
	 * @generated
	 */
	EList<String> getIpv4();

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.NetworkInterface#getIpv4 <em>Ipv4</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetIpv4()
	 * @see #getIpv4()
	 * @generated
	 */
	void unsetIpv4();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.NetworkInterface#getIpv4 <em>Ipv4</em>}' attribute list is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Ipv4</em>' attribute list is set.
	 * @see #unsetIpv4()
	 * @see #getIpv4()
	 * @generated
	 */
	boolean isSetIpv4();

	/**
	 * Returns the value of the '<em><b>Ipv6</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * auto (router advertisements), none, or addresses with their prefix lengths such as fd00:77::1/64; none when left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ipv6</em>' attribute list.
	 * @see #isSetIpv6()
	 * @see #unsetIpv6()
	 * @see org.xter.model.edition.EditionPackage#getNetworkInterface_Ipv6()
	 * @model unique="false" unsettable="true" dataType="org.xter.model.edition.Text"
	 *        annotation="urn:xter:edition single='true' expects='auto, none or an address with its prefix length such as fd00:77::1/64'"
	 * @generated
	 */
	EList<String> getIpv6();

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.NetworkInterface#getIpv6 <em>Ipv6</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetIpv6()
	 * @see #getIpv6()
	 * @generated
	 */
	void unsetIpv6();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.NetworkInterface#getIpv6 <em>Ipv6</em>}' attribute list is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Ipv6</em>' attribute list is set.
	 * @see #unsetIpv6()
	 * @see #getIpv6()
	 * @generated
	 */
	boolean isSetIpv6();

	/**
	 * Returns the value of the '<em><b>Gateway</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The address of the default router, when it is not given by DHCP or router advertisements.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gateway</em>' attribute.
	 * @see #isSetGateway()
	 * @see #unsetGateway()
	 * @see #setGateway(String)
	 * @see org.xter.model.edition.EditionPackage#getNetworkInterface_Gateway()
	 * @model unsettable="true" dataType="org.xter.model.edition.Text"
	 * @generated
	 */
	String getGateway();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.NetworkInterface#getGateway <em>Gateway</em>}' attribute.
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
	 * Unsets the value of the '{@link org.xter.model.edition.NetworkInterface#getGateway <em>Gateway</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetGateway()
	 * @see #getGateway()
	 * @see #setGateway(String)
	 * @generated
	 */
	void unsetGateway();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.NetworkInterface#getGateway <em>Gateway</em>}' attribute is set.
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
	 * Returns the value of the '<em><b>Optional</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the system is complete without the card.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Optional</em>' attribute.
	 * @see #isSetOptional()
	 * @see #unsetOptional()
	 * @see #setOptional(boolean)
	 * @see org.xter.model.edition.EditionPackage#getNetworkInterface_Optional()
	 * @model default="false" unsettable="true"
	 * @generated
	 */
	boolean isOptional();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.NetworkInterface#isOptional <em>Optional</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Optional</em>' attribute.
	 * @see #isSetOptional()
	 * @see #unsetOptional()
	 * @see #isOptional()
	 * @generated
	 */
	void setOptional(boolean value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.NetworkInterface#isOptional <em>Optional</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetOptional()
	 * @see #isOptional()
	 * @see #setOptional(boolean)
	 * @generated
	 */
	void unsetOptional();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.NetworkInterface#isOptional <em>Optional</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Optional</em>' attribute is set.
	 * @see #unsetOptional()
	 * @see #isOptional()
	 * @see #setOptional(boolean)
	 * @generated
	 */
	boolean isSetOptional();

} // NetworkInterface
