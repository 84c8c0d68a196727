# Nothing was compared with Azure: some of these may exist already.
# Fill in what is in angle brackets.

# 8e3a5c7d-1f2b-4d69-a083-6c4e9b7d5f03
# Provider azurerm with subscription_id <subscription-id>.
# If 8e3a5c7d-1f2b-4d69-a083-6c4e9b7d5f03 is an app registration: azuread_application_federated_identity_credential with
# application_id "/applications/<object-id>", display_name and audiences instead.

resource "azurerm_federated_identity_credential" "radix_oil_orders_dev__api_sa_8e3a5c7d_555ad1c615" {
  name                      = "system-serviceaccount-oil-orders-dev-api-sa-555ad1c615"
  user_assigned_identity_id = "/subscriptions/<subscription-id>/resourceGroups/<resource-group>/providers/Microsoft.ManagedIdentity/userAssignedIdentities/<identity-name>"
  issuer                    = "https://northeurope.oic.prod-aks.azure.com/3aa4a235-b6e2-48d5-9195-7fcf05b459b0/aaaaaaaa-0000-4000-8000-000000000001/"
  subject                   = "system:serviceaccount:oil-orders-dev:api-sa"
  audience                  = ["api://AzureADTokenExchange"]
}

resource "azurerm_federated_identity_credential" "radix_oil_orders_dev__api_sa_8e3a5c7d_f84d0892ea" {
  name                      = "system-serviceaccount-oil-orders-dev-api-sa-f84d0892ea"
  user_assigned_identity_id = "/subscriptions/<subscription-id>/resourceGroups/<resource-group>/providers/Microsoft.ManagedIdentity/userAssignedIdentities/<identity-name>"
  issuer                    = "https://northeurope.oic.prod-aks.azure.com/3aa4a235-b6e2-48d5-9195-7fcf05b459b0/bbbbbbbb-0000-4000-8000-000000000002/"
  subject                   = "system:serviceaccount:oil-orders-dev:api-sa"
  audience                  = ["api://AzureADTokenExchange"]
}

# 2b9c4d3f-6a1e-4c58-8e07-9f5d1b3a7c02
# Provider azurerm with subscription_id <subscription-id>.
# If 2b9c4d3f-6a1e-4c58-8e07-9f5d1b3a7c02 is an app registration: azuread_application_federated_identity_credential with
# application_id "/applications/<object-id>", display_name and audiences instead.

resource "azurerm_federated_identity_credential" "radix_oil_orders_dev__api_aux_oauth_sa_2b9c4d3f_unknown" {
  name                      = "system-serviceaccount-oil-orders-dev-api-aux-oauth-sa-<cluster-name>"
  user_assigned_identity_id = "/subscriptions/<subscription-id>/resourceGroups/<resource-group>/providers/Microsoft.ManagedIdentity/userAssignedIdentities/<identity-name>"
  issuer                    = "<issuer-url>"
  subject                   = "system:serviceaccount:oil-orders-dev:api-aux-oauth-sa"
  audience                  = ["api://AzureADTokenExchange"]
}

# 4f6d8b0c-3e5a-4c7b-b192-8d0f2a4c6e04
# Provider azurerm with subscription_id <subscription-id>.
# If 4f6d8b0c-3e5a-4c7b-b192-8d0f2a4c6e04 is an app registration: azuread_application_federated_identity_credential with
# application_id "/applications/<object-id>", display_name and audiences instead.

resource "azurerm_federated_identity_credential" "radix_keda__keda_operator_4f6d8b0c_unknown" {
  name                      = "system-serviceaccount-keda-keda-operator-<cluster-name>"
  user_assigned_identity_id = "/subscriptions/<subscription-id>/resourceGroups/<resource-group>/providers/Microsoft.ManagedIdentity/userAssignedIdentities/<identity-name>"
  issuer                    = "<issuer-url>"
  subject                   = "system:serviceaccount:keda:keda-operator"
  audience                  = ["api://AzureADTokenExchange"]
}
