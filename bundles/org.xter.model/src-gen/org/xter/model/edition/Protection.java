// Generated from model/edition.ecore by ModelCodeTest.
package org.xter.model.edition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Protection</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Two encrypted containers, B as a file inside A; their keys belong to two sides.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.xter.model.edition.Protection#getContainerA <em>Container A</em>}</li>
 *   <li>{@link org.xter.model.edition.Protection#getContainerB <em>Container B</em>}</li>
 *   <li>{@link org.xter.model.edition.Protection#getState <em>State</em>}</li>
 *   <li>{@link org.xter.model.edition.Protection#getDepot <em>Depot</em>}</li>
 * </ul>
 *
 * @see org.xter.model.edition.EditionPackage#getProtection()
 * @model
 * @generated
 */
public interface Protection extends EObject {
	/**
	 * Returns the value of the '<em><b>Container A</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Container A: the vendor's protected software.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Container A</em>' containment reference.
	 * @see #isSetContainerA()
	 * @see #unsetContainerA()
	 * @see #setContainerA(ProtectedContainer)
	 * @see org.xter.model.edition.EditionPackage#getProtection_ContainerA()
	 * @model containment="true" unsettable="true"
	 * @generated
	 */
	ProtectedContainer getContainerA();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Protection#getContainerA <em>Container A</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Container A</em>' containment reference.
	 * @see #isSetContainerA()
	 * @see #unsetContainerA()
	 * @see #getContainerA()
	 * @generated
	 */
	void setContainerA(ProtectedContainer value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Protection#getContainerA <em>Container A</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetContainerA()
	 * @see #getContainerA()
	 * @see #setContainerA(ProtectedContainer)
	 * @generated
	 */
	void unsetContainerA();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Protection#getContainerA <em>Container A</em>}' containment reference is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Container A</em>' containment reference is set.
	 * @see #unsetContainerA()
	 * @see #getContainerA()
	 * @see #setContainerA(ProtectedContainer)
	 * @generated
	 */
	boolean isSetContainerA();

	/**
	 * Returns the value of the '<em><b>Container B</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Container B, a file inside A: what only the client may open.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Container B</em>' containment reference.
	 * @see #isSetContainerB()
	 * @see #unsetContainerB()
	 * @see #setContainerB(ProtectedContainer)
	 * @see org.xter.model.edition.EditionPackage#getProtection_ContainerB()
	 * @model containment="true" unsettable="true"
	 * @generated
	 */
	ProtectedContainer getContainerB();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Protection#getContainerB <em>Container B</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Container B</em>' containment reference.
	 * @see #isSetContainerB()
	 * @see #unsetContainerB()
	 * @see #getContainerB()
	 * @generated
	 */
	void setContainerB(ProtectedContainer value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Protection#getContainerB <em>Container B</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetContainerB()
	 * @see #getContainerB()
	 * @see #setContainerB(ProtectedContainer)
	 * @generated
	 */
	void unsetContainerB();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Protection#getContainerB <em>Container B</em>}' containment reference is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Container B</em>' containment reference is set.
	 * @see #unsetContainerB()
	 * @see #getContainerB()
	 * @see #setContainerB(ProtectedContainer)
	 * @generated
	 */
	boolean isSetContainerB();

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>"none"</code>.
	 * The literals are from the enumeration {@link org.xter.model.edition.StatePlace}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the machine keeps what outlives a start, such as its identity, the changed passphrase of a delivered container B, and a container B that is born on it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.xter.model.edition.StatePlace
	 * @see #isSetState()
	 * @see #unsetState()
	 * @see #setState(StatePlace)
	 * @see org.xter.model.edition.EditionPackage#getProtection_State()
	 * @model default="none" unsettable="true"
	 * @generated
	 */
	StatePlace getState();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Protection#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.xter.model.edition.StatePlace
	 * @see #isSetState()
	 * @see #unsetState()
	 * @see #getState()
	 * @generated
	 */
	void setState(StatePlace value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Protection#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetState()
	 * @see #getState()
	 * @see #setState(StatePlace)
	 * @generated
	 */
	void unsetState();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Protection#getState <em>State</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>State</em>' attribute is set.
	 * @see #unsetState()
	 * @see #getState()
	 * @see #setState(StatePlace)
	 * @generated
	 */
	boolean isSetState();

	/**
	 * Returns the value of the '<em><b>Depot</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The depot that is asked for the key of container A, where that is unlocked by one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Depot</em>' containment reference.
	 * @see #isSetDepot()
	 * @see #unsetDepot()
	 * @see #setDepot(KeyDepot)
	 * @see org.xter.model.edition.EditionPackage#getProtection_Depot()
	 * @model containment="true" unsettable="true"
	 * @generated
	 */
	KeyDepot getDepot();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Protection#getDepot <em>Depot</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Depot</em>' containment reference.
	 * @see #isSetDepot()
	 * @see #unsetDepot()
	 * @see #getDepot()
	 * @generated
	 */
	void setDepot(KeyDepot value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Protection#getDepot <em>Depot</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDepot()
	 * @see #getDepot()
	 * @see #setDepot(KeyDepot)
	 * @generated
	 */
	void unsetDepot();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Protection#getDepot <em>Depot</em>}' containment reference is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Depot</em>' containment reference is set.
	 * @see #unsetDepot()
	 * @see #getDepot()
	 * @see #setDepot(KeyDepot)
	 * @generated
	 */
	boolean isSetDepot();

} // Protection
