// Generated from model/edition.ecore by ModelCodeTest.
package org.xter.model.edition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cluster</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The part a machine plays among others of its kind.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.xter.model.edition.Cluster#getName <em>Name</em>}</li>
 *   <li>{@link org.xter.model.edition.Cluster#getJoin <em>Join</em>}</li>
 *   <li>{@link org.xter.model.edition.Cluster#getRoles <em>Roles</em>}</li>
 * </ul>
 *
 * @see org.xter.model.edition.EditionPackage#getCluster()
 * @model
 * @generated
 */
public interface Cluster extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of the cluster.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #isSetName()
	 * @see #unsetName()
	 * @see #setName(String)
	 * @see org.xter.model.edition.EditionPackage#getCluster_Name()
	 * @model unsettable="true" dataType="org.xter.model.edition.Name" required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Cluster#getName <em>Name</em>}' attribute.
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
	 * Unsets the value of the '{@link org.xter.model.edition.Cluster#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetName()
	 * @see #getName()
	 * @see #setName(String)
	 * @generated
	 */
	void unsetName();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Cluster#getName <em>Name</em>}' attribute is set.
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
	 * Returns the value of the '<em><b>Join</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The address at which the cluster is joined.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Join</em>' attribute.
	 * @see #isSetJoin()
	 * @see #unsetJoin()
	 * @see #setJoin(String)
	 * @see org.xter.model.edition.EditionPackage#getCluster_Join()
	 * @model unsettable="true" dataType="org.xter.model.edition.Text"
	 * @generated
	 */
	String getJoin();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Cluster#getJoin <em>Join</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Join</em>' attribute.
	 * @see #isSetJoin()
	 * @see #unsetJoin()
	 * @see #getJoin()
	 * @generated
	 */
	void setJoin(String value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Cluster#getJoin <em>Join</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetJoin()
	 * @see #getJoin()
	 * @see #setJoin(String)
	 * @generated
	 */
	void unsetJoin();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Cluster#getJoin <em>Join</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Join</em>' attribute is set.
	 * @see #unsetJoin()
	 * @see #getJoin()
	 * @see #setJoin(String)
	 * @generated
	 */
	boolean isSetJoin();

	/**
	 * Returns the value of the '<em><b>Roles</b></em>' containment reference list.
	 * The list contents are of type {@link org.xter.model.edition.ClusterRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The roles a machine may take.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roles</em>' containment reference list.
	 * @see #isSetRoles()
	 * @see #unsetRoles()
	 * @see org.xter.model.edition.EditionPackage#getCluster_Roles()
	 * @model containment="true" unsettable="true"
	 * @generated
	 */
	EList<ClusterRole> getRoles();

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Cluster#getRoles <em>Roles</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetRoles()
	 * @see #getRoles()
	 * @generated
	 */
	void unsetRoles();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Cluster#getRoles <em>Roles</em>}' containment reference list is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Roles</em>' containment reference list is set.
	 * @see #unsetRoles()
	 * @see #getRoles()
	 * @generated
	 */
	boolean isSetRoles();

} // Cluster
