// Generated from model/edition.ecore by ModelCodeTest.
package org.xter.model.edition.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.xter.model.edition.EditionPackage;
import org.xter.model.edition.KeyDepot;
import org.xter.model.edition.ProtectedContainer;
import org.xter.model.edition.Protection;
import org.xter.model.edition.StatePlace;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Protection</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.xter.model.edition.impl.ProtectionImpl#getContainerA <em>Container A</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.ProtectionImpl#getContainerB <em>Container B</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.ProtectionImpl#getState <em>State</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.ProtectionImpl#getDepot <em>Depot</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProtectionImpl extends MinimalEObjectImpl.Container implements Protection {
	/**
	 * The cached value of the '{@link #getContainerA() <em>Container A</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContainerA()
	 * @generated
	 * @ordered
	 */
	protected ProtectedContainer containerA;

	/**
	 * This is true if the Container A containment reference has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean containerAESet;

	/**
	 * The cached value of the '{@link #getContainerB() <em>Container B</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContainerB()
	 * @generated
	 * @ordered
	 */
	protected ProtectedContainer containerB;

	/**
	 * This is true if the Container B containment reference has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean containerBESet;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final StatePlace STATE_EDEFAULT = StatePlace.NONE;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected StatePlace state = STATE_EDEFAULT;

	/**
	 * This is true if the State attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean stateESet;

	/**
	 * The cached value of the '{@link #getDepot() <em>Depot</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepot()
	 * @generated
	 * @ordered
	 */
	protected KeyDepot depot;

	/**
	 * This is true if the Depot containment reference has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean depotESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProtectionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EditionPackage.Literals.PROTECTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProtectedContainer getContainerA() {
		return containerA;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetContainerA(ProtectedContainer newContainerA, NotificationChain msgs) {
		ProtectedContainer oldContainerA = containerA;
		containerA = newContainerA;
		boolean oldContainerAESet = containerAESet;
		containerAESet = true;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, EditionPackage.PROTECTION__CONTAINER_A, oldContainerA, newContainerA, !oldContainerAESet);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContainerA(ProtectedContainer newContainerA) {
		if (newContainerA != containerA) {
			NotificationChain msgs = null;
			if (containerA != null)
				msgs = ((InternalEObject)containerA).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EditionPackage.PROTECTION__CONTAINER_A, null, msgs);
			if (newContainerA != null)
				msgs = ((InternalEObject)newContainerA).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - EditionPackage.PROTECTION__CONTAINER_A, null, msgs);
			msgs = basicSetContainerA(newContainerA, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else {
			boolean oldContainerAESet = containerAESet;
			containerAESet = true;
			if (eNotificationRequired())
				eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.PROTECTION__CONTAINER_A, newContainerA, newContainerA, !oldContainerAESet));
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicUnsetContainerA(NotificationChain msgs) {
		ProtectedContainer oldContainerA = containerA;
		containerA = null;
		boolean oldContainerAESet = containerAESet;
		containerAESet = false;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.UNSET, EditionPackage.PROTECTION__CONTAINER_A, oldContainerA, null, oldContainerAESet);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetContainerA() {
		if (containerA != null) {
			NotificationChain msgs = null;
			msgs = ((InternalEObject)containerA).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EditionPackage.PROTECTION__CONTAINER_A, null, msgs);
			msgs = basicUnsetContainerA(msgs);
			if (msgs != null) msgs.dispatch();
		}
		else {
			boolean oldContainerAESet = containerAESet;
			containerAESet = false;
			if (eNotificationRequired())
				eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.PROTECTION__CONTAINER_A, null, null, oldContainerAESet));
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetContainerA() {
		return containerAESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProtectedContainer getContainerB() {
		return containerB;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetContainerB(ProtectedContainer newContainerB, NotificationChain msgs) {
		ProtectedContainer oldContainerB = containerB;
		containerB = newContainerB;
		boolean oldContainerBESet = containerBESet;
		containerBESet = true;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, EditionPackage.PROTECTION__CONTAINER_B, oldContainerB, newContainerB, !oldContainerBESet);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContainerB(ProtectedContainer newContainerB) {
		if (newContainerB != containerB) {
			NotificationChain msgs = null;
			if (containerB != null)
				msgs = ((InternalEObject)containerB).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EditionPackage.PROTECTION__CONTAINER_B, null, msgs);
			if (newContainerB != null)
				msgs = ((InternalEObject)newContainerB).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - EditionPackage.PROTECTION__CONTAINER_B, null, msgs);
			msgs = basicSetContainerB(newContainerB, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else {
			boolean oldContainerBESet = containerBESet;
			containerBESet = true;
			if (eNotificationRequired())
				eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.PROTECTION__CONTAINER_B, newContainerB, newContainerB, !oldContainerBESet));
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicUnsetContainerB(NotificationChain msgs) {
		ProtectedContainer oldContainerB = containerB;
		containerB = null;
		boolean oldContainerBESet = containerBESet;
		containerBESet = false;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.UNSET, EditionPackage.PROTECTION__CONTAINER_B, oldContainerB, null, oldContainerBESet);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetContainerB() {
		if (containerB != null) {
			NotificationChain msgs = null;
			msgs = ((InternalEObject)containerB).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EditionPackage.PROTECTION__CONTAINER_B, null, msgs);
			msgs = basicUnsetContainerB(msgs);
			if (msgs != null) msgs.dispatch();
		}
		else {
			boolean oldContainerBESet = containerBESet;
			containerBESet = false;
			if (eNotificationRequired())
				eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.PROTECTION__CONTAINER_B, null, null, oldContainerBESet));
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetContainerB() {
		return containerBESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StatePlace getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(StatePlace newState) {
		StatePlace oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		boolean oldStateESet = stateESet;
		stateESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.PROTECTION__STATE, oldState, state, !oldStateESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetState() {
		StatePlace oldState = state;
		boolean oldStateESet = stateESet;
		state = STATE_EDEFAULT;
		stateESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.PROTECTION__STATE, oldState, STATE_EDEFAULT, oldStateESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetState() {
		return stateESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public KeyDepot getDepot() {
		return depot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDepot(KeyDepot newDepot, NotificationChain msgs) {
		KeyDepot oldDepot = depot;
		depot = newDepot;
		boolean oldDepotESet = depotESet;
		depotESet = true;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, EditionPackage.PROTECTION__DEPOT, oldDepot, newDepot, !oldDepotESet);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDepot(KeyDepot newDepot) {
		if (newDepot != depot) {
			NotificationChain msgs = null;
			if (depot != null)
				msgs = ((InternalEObject)depot).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EditionPackage.PROTECTION__DEPOT, null, msgs);
			if (newDepot != null)
				msgs = ((InternalEObject)newDepot).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - EditionPackage.PROTECTION__DEPOT, null, msgs);
			msgs = basicSetDepot(newDepot, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else {
			boolean oldDepotESet = depotESet;
			depotESet = true;
			if (eNotificationRequired())
				eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.PROTECTION__DEPOT, newDepot, newDepot, !oldDepotESet));
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicUnsetDepot(NotificationChain msgs) {
		KeyDepot oldDepot = depot;
		depot = null;
		boolean oldDepotESet = depotESet;
		depotESet = false;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.UNSET, EditionPackage.PROTECTION__DEPOT, oldDepot, null, oldDepotESet);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDepot() {
		if (depot != null) {
			NotificationChain msgs = null;
			msgs = ((InternalEObject)depot).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EditionPackage.PROTECTION__DEPOT, null, msgs);
			msgs = basicUnsetDepot(msgs);
			if (msgs != null) msgs.dispatch();
		}
		else {
			boolean oldDepotESet = depotESet;
			depotESet = false;
			if (eNotificationRequired())
				eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.PROTECTION__DEPOT, null, null, oldDepotESet));
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetDepot() {
		return depotESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case EditionPackage.PROTECTION__CONTAINER_A:
				return basicUnsetContainerA(msgs);
			case EditionPackage.PROTECTION__CONTAINER_B:
				return basicUnsetContainerB(msgs);
			case EditionPackage.PROTECTION__DEPOT:
				return basicUnsetDepot(msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case EditionPackage.PROTECTION__CONTAINER_A:
				return getContainerA();
			case EditionPackage.PROTECTION__CONTAINER_B:
				return getContainerB();
			case EditionPackage.PROTECTION__STATE:
				return getState();
			case EditionPackage.PROTECTION__DEPOT:
				return getDepot();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case EditionPackage.PROTECTION__CONTAINER_A:
				setContainerA((ProtectedContainer)newValue);
				return;
			case EditionPackage.PROTECTION__CONTAINER_B:
				setContainerB((ProtectedContainer)newValue);
				return;
			case EditionPackage.PROTECTION__STATE:
				setState((StatePlace)newValue);
				return;
			case EditionPackage.PROTECTION__DEPOT:
				setDepot((KeyDepot)newValue);
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
			case EditionPackage.PROTECTION__CONTAINER_A:
				unsetContainerA();
				return;
			case EditionPackage.PROTECTION__CONTAINER_B:
				unsetContainerB();
				return;
			case EditionPackage.PROTECTION__STATE:
				unsetState();
				return;
			case EditionPackage.PROTECTION__DEPOT:
				unsetDepot();
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
			case EditionPackage.PROTECTION__CONTAINER_A:
				return isSetContainerA();
			case EditionPackage.PROTECTION__CONTAINER_B:
				return isSetContainerB();
			case EditionPackage.PROTECTION__STATE:
				return isSetState();
			case EditionPackage.PROTECTION__DEPOT:
				return isSetDepot();
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
		result.append(" (state: ");
		if (stateESet) result.append(state); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //ProtectionImpl
