// Generated from model/edition.ecore by ModelCodeTest.
package org.xter.model.edition;

import org.eclipse.emf.ecore.EObject;

import org.xter.model.unit.Size;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Memory</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How much RAM an edition needs.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.xter.model.edition.Memory#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link org.xter.model.edition.Memory#getRecommended <em>Recommended</em>}</li>
 * </ul>
 *
 * @see org.xter.model.edition.EditionPackage#getMemory()
 * @model
 * @generated
 */
public interface Memory extends EObject {
	/**
	 * Returns the value of the '<em><b>Minimum</b></em>' attribute.
	 * The default value is <code>"1 GiB"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The least the edition starts with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum</em>' attribute.
	 * @see #isSetMinimum()
	 * @see #unsetMinimum()
	 * @see #setMinimum(Size)
	 * @see org.xter.model.edition.EditionPackage#getMemory_Minimum()
	 * @model default="1 GiB" unsettable="true" dataType="org.xter.model.edition.Size"
	 * @generated
	 */
	Size getMinimum();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Memory#getMinimum <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum</em>' attribute.
	 * @see #isSetMinimum()
	 * @see #unsetMinimum()
	 * @see #getMinimum()
	 * @generated
	 */
	void setMinimum(Size value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Memory#getMinimum <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMinimum()
	 * @see #getMinimum()
	 * @see #setMinimum(Size)
	 * @generated
	 */
	void unsetMinimum();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Memory#getMinimum <em>Minimum</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Minimum</em>' attribute is set.
	 * @see #unsetMinimum()
	 * @see #getMinimum()
	 * @see #setMinimum(Size)
	 * @generated
	 */
	boolean isSetMinimum();

	/**
	 * Returns the value of the '<em><b>Recommended</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the edition works well with; the minimum when left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recommended</em>' attribute.
	 * @see #isSetRecommended()
	 * @see #unsetRecommended()
	 * @see #setRecommended(Size)
	 * @see org.xter.model.edition.EditionPackage#getMemory_Recommended()
	 * @model unsettable="true" dataType="org.xter.model.edition.Size"
	 * @generated
	 */
	Size getRecommended();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Memory#getRecommended <em>Recommended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recommended</em>' attribute.
	 * @see #isSetRecommended()
	 * @see #unsetRecommended()
	 * @see #getRecommended()
	 * @generated
	 */
	void setRecommended(Size value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Memory#getRecommended <em>Recommended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetRecommended()
	 * @see #getRecommended()
	 * @see #setRecommended(Size)
	 * @generated
	 */
	void unsetRecommended();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Memory#getRecommended <em>Recommended</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Recommended</em>' attribute is set.
	 * @see #unsetRecommended()
	 * @see #getRecommended()
	 * @see #setRecommended(Size)
	 * @generated
	 */
	boolean isSetRecommended();

} // Memory
