// Generated from model/edition.ecore by ModelCodeTest.
package org.xter.model.edition;

import org.xter.model.unit.Size;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Protected Container</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An encrypted container.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.xter.model.edition.ProtectedContainer#getSize <em>Size</em>}</li>
 *   <li>{@link org.xter.model.edition.ProtectedContainer#getDelivery <em>Delivery</em>}</li>
 * </ul>
 *
 * @see org.xter.model.edition.EditionPackage#getProtectedContainer()
 * @model
 * @generated
 */
public interface ProtectedContainer extends Encryption {
	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its size, for a container that is born on the device; one that is delivered is as large as its content needs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #isSetSize()
	 * @see #unsetSize()
	 * @see #setSize(Size)
	 * @see org.xter.model.edition.EditionPackage#getProtectedContainer_Size()
	 * @model unsettable="true" dataType="org.xter.model.edition.Size"
	 * @generated
	 */
	Size getSize();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.ProtectedContainer#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #isSetSize()
	 * @see #unsetSize()
	 * @see #getSize()
	 * @generated
	 */
	void setSize(Size value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.ProtectedContainer#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSize()
	 * @see #getSize()
	 * @see #setSize(Size)
	 * @generated
	 */
	void unsetSize();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.ProtectedContainer#getSize <em>Size</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Size</em>' attribute is set.
	 * @see #unsetSize()
	 * @see #getSize()
	 * @see #setSize(Size)
	 * @generated
	 */
	boolean isSetSize();

	/**
	 * Returns the value of the '<em><b>Delivery</b></em>' attribute.
	 * The default value is <code>"delivered"</code>.
	 * The literals are from the enumeration {@link org.xter.model.edition.Delivery}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where its content comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Delivery</em>' attribute.
	 * @see org.xter.model.edition.Delivery
	 * @see #isSetDelivery()
	 * @see #unsetDelivery()
	 * @see #setDelivery(Delivery)
	 * @see org.xter.model.edition.EditionPackage#getProtectedContainer_Delivery()
	 * @model default="delivered" unsettable="true"
	 * @generated
	 */
	Delivery getDelivery();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.ProtectedContainer#getDelivery <em>Delivery</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Delivery</em>' attribute.
	 * @see org.xter.model.edition.Delivery
	 * @see #isSetDelivery()
	 * @see #unsetDelivery()
	 * @see #getDelivery()
	 * @generated
	 */
	void setDelivery(Delivery value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.ProtectedContainer#getDelivery <em>Delivery</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDelivery()
	 * @see #getDelivery()
	 * @see #setDelivery(Delivery)
	 * @generated
	 */
	void unsetDelivery();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.ProtectedContainer#getDelivery <em>Delivery</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Delivery</em>' attribute is set.
	 * @see #unsetDelivery()
	 * @see #getDelivery()
	 * @see #setDelivery(Delivery)
	 * @generated
	 */
	boolean isSetDelivery();

} // ProtectedContainer
