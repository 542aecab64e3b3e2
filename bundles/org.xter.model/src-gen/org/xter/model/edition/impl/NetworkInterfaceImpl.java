// Generated from model/edition.ecore by ModelCodeTest.
package org.xter.model.edition.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.xter.model.edition.EditionPackage;
import org.xter.model.edition.NetworkInterface;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Network Interface</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.xter.model.edition.impl.NetworkInterfaceImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.NetworkInterfaceImpl#getCard <em>Card</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.NetworkInterfaceImpl#getIpv4 <em>Ipv4</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.NetworkInterfaceImpl#getIpv6 <em>Ipv6</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.NetworkInterfaceImpl#getGateway <em>Gateway</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.NetworkInterfaceImpl#isOptional <em>Optional</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NetworkInterfaceImpl extends MinimalEObjectImpl.Container implements NetworkInterface {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * This is true if the Name attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean nameESet;

	/**
	 * The default value of the '{@link #getCard() <em>Card</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCard()
	 * @generated
	 * @ordered
	 */
	protected static final String CARD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCard() <em>Card</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCard()
	 * @generated
	 * @ordered
	 */
	protected String card = CARD_EDEFAULT;

	/**
	 * This is true if the Card attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean cardESet;

	/**
	 * The cached value of the '{@link #getIpv4() <em>Ipv4</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIpv4()
	 * @generated
	 * @ordered
	 */
	protected EList<String> ipv4;

	/**
	 * The cached value of the '{@link #getIpv6() <em>Ipv6</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIpv6()
	 * @generated
	 * @ordered
	 */
	protected EList<String> ipv6;

	/**
	 * The default value of the '{@link #getGateway() <em>Gateway</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGateway()
	 * @generated
	 * @ordered
	 */
	protected static final String GATEWAY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGateway() <em>Gateway</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGateway()
	 * @generated
	 * @ordered
	 */
	protected String gateway = GATEWAY_EDEFAULT;

	/**
	 * This is true if the Gateway attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean gatewayESet;

	/**
	 * The default value of the '{@link #isOptional() <em>Optional</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOptional()
	 * @generated
	 * @ordered
	 */
	protected static final boolean OPTIONAL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isOptional() <em>Optional</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOptional()
	 * @generated
	 * @ordered
	 */
	protected boolean optional = OPTIONAL_EDEFAULT;

	/**
	 * This is true if the Optional attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean optionalESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NetworkInterfaceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EditionPackage.Literals.NETWORK_INTERFACE;
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
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		boolean oldNameESet = nameESet;
		nameESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.NETWORK_INTERFACE__NAME, oldName, name, !oldNameESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetName() {
		String oldName = name;
		boolean oldNameESet = nameESet;
		name = NAME_EDEFAULT;
		nameESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.NETWORK_INTERFACE__NAME, oldName, NAME_EDEFAULT, oldNameESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetName() {
		return nameESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCard() {
		return card;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCard(String newCard) {
		String oldCard = card;
		card = newCard;
		boolean oldCardESet = cardESet;
		cardESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.NETWORK_INTERFACE__CARD, oldCard, card, !oldCardESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetCard() {
		String oldCard = card;
		boolean oldCardESet = cardESet;
		card = CARD_EDEFAULT;
		cardESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.NETWORK_INTERFACE__CARD, oldCard, CARD_EDEFAULT, oldCardESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetCard() {
		return cardESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getIpv4() {
		if (ipv4 == null) {
			ipv4 = new EDataTypeEList.Unsettable<String>(String.class, this, EditionPackage.NETWORK_INTERFACE__IPV4);
		}
		return ipv4;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetIpv4() {
		if (ipv4 != null) ((InternalEList.Unsettable<?>)ipv4).unset();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetIpv4() {
		return ipv4 != null && ((InternalEList.Unsettable<?>)ipv4).isSet();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getIpv6() {
		if (ipv6 == null) {
			ipv6 = new EDataTypeEList.Unsettable<String>(String.class, this, EditionPackage.NETWORK_INTERFACE__IPV6);
		}
		return ipv6;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetIpv6() {
		if (ipv6 != null) ((InternalEList.Unsettable<?>)ipv6).unset();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetIpv6() {
		return ipv6 != null && ((InternalEList.Unsettable<?>)ipv6).isSet();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGateway() {
		return gateway;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGateway(String newGateway) {
		String oldGateway = gateway;
		gateway = newGateway;
		boolean oldGatewayESet = gatewayESet;
		gatewayESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.NETWORK_INTERFACE__GATEWAY, oldGateway, gateway, !oldGatewayESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetGateway() {
		String oldGateway = gateway;
		boolean oldGatewayESet = gatewayESet;
		gateway = GATEWAY_EDEFAULT;
		gatewayESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.NETWORK_INTERFACE__GATEWAY, oldGateway, GATEWAY_EDEFAULT, oldGatewayESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetGateway() {
		return gatewayESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isOptional() {
		return optional;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOptional(boolean newOptional) {
		boolean oldOptional = optional;
		optional = newOptional;
		boolean oldOptionalESet = optionalESet;
		optionalESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.NETWORK_INTERFACE__OPTIONAL, oldOptional, optional, !oldOptionalESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetOptional() {
		boolean oldOptional = optional;
		boolean oldOptionalESet = optionalESet;
		optional = OPTIONAL_EDEFAULT;
		optionalESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.NETWORK_INTERFACE__OPTIONAL, oldOptional, OPTIONAL_EDEFAULT, oldOptionalESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetOptional() {
		return optionalESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case EditionPackage.NETWORK_INTERFACE__NAME:
				return getName();
			case EditionPackage.NETWORK_INTERFACE__CARD:
				return getCard();
			case EditionPackage.NETWORK_INTERFACE__IPV4:
				return getIpv4();
			case EditionPackage.NETWORK_INTERFACE__IPV6:
				return getIpv6();
			case EditionPackage.NETWORK_INTERFACE__GATEWAY:
				return getGateway();
			case EditionPackage.NETWORK_INTERFACE__OPTIONAL:
				return isOptional();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case EditionPackage.NETWORK_INTERFACE__NAME:
				setName((String)newValue);
				return;
			case EditionPackage.NETWORK_INTERFACE__CARD:
				setCard((String)newValue);
				return;
			case EditionPackage.NETWORK_INTERFACE__IPV4:
				getIpv4().clear();
				getIpv4().addAll((Collection<? extends String>)newValue);
				return;
			case EditionPackage.NETWORK_INTERFACE__IPV6:
				getIpv6().clear();
				getIpv6().addAll((Collection<? extends String>)newValue);
				return;
			case EditionPackage.NETWORK_INTERFACE__GATEWAY:
				setGateway((String)newValue);
				return;
			case EditionPackage.NETWORK_INTERFACE__OPTIONAL:
				setOptional((Boolean)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case EditionPackage.NETWORK_INTERFACE__NAME:
				unsetName();
				return;
			case EditionPackage.NETWORK_INTERFACE__CARD:
				unsetCard();
				return;
			case EditionPackage.NETWORK_INTERFACE__IPV4:
				unsetIpv4();
				return;
			case EditionPackage.NETWORK_INTERFACE__IPV6:
				unsetIpv6();
				return;
			case EditionPackage.NETWORK_INTERFACE__GATEWAY:
				unsetGateway();
				return;
			case EditionPackage.NETWORK_INTERFACE__OPTIONAL:
				unsetOptional();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case EditionPackage.NETWORK_INTERFACE__NAME:
				return isSetName();
			case EditionPackage.NETWORK_INTERFACE__CARD:
				return isSetCard();
			case EditionPackage.NETWORK_INTERFACE__IPV4:
				return isSetIpv4();
			case EditionPackage.NETWORK_INTERFACE__IPV6:
				return isSetIpv6();
			case EditionPackage.NETWORK_INTERFACE__GATEWAY:
				return isSetGateway();
			case EditionPackage.NETWORK_INTERFACE__OPTIONAL:
				return isSetOptional();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (name: ");
		if (nameESet) result.append(name); else result.append("<unset>");
		result.append(", card: ");
		if (cardESet) result.append(card); else result.append("<unset>");
		result.append(", ipv4: ");
		result.append(ipv4);
		result.append(", ipv6: ");
		result.append(ipv6);
		result.append(", gateway: ");
		if (gatewayESet) result.append(gateway); else result.append("<unset>");
		result.append(", optional: ");
		if (optionalESet) result.append(optional); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //NetworkInterfaceImpl
