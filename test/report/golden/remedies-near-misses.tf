# id-api 8e3a5c7d-1f2b-4d69-a083-6c4e9b7d5f03, user-assigned managed identity, 2/20 credentials
# Provider azurerm with subscription_id 5b2ec1fc-0000-4000-8000-000000000001.

# Near miss: api-dev-wrong. It is imported, so that its audience is changed:
# two with the same issuer and subject cannot exist. Where it is in a state already, change it there.
import {
  to = azurerm_federated_identity_credential.radix_oil_orders_dev__api_sa_8e3a5c7d_f84d0892ea
  id = "/subscriptions/5b2ec1fc-0000-4000-8000-000000000001/resourceGroups/rg-identities/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-api/federatedIdentityCredentials/api-dev-wrong"
}

resource "azurerm_federated_identity_credential" "radix_oil_orders_dev__api_sa_8e3a5c7d_f84d0892ea" {
  name                      = "api-dev-wrong"
  user_assigned_identity_id = "/subscriptions/5b2ec1fc-0000-4000-8000-000000000001/resourceGroups/rg-identities/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-api"
  issuer                    = "https://northeurope.oic.prod-aks.azure.com/3aa4a235-b6e2-48d5-9195-7fcf05b459b0/bbbbbbbb-0000-4000-8000-000000000002/"
  subject                   = "system:serviceaccount:oil-orders-dev:api-sa"
  audience                  = ["api://AzureADTokenExchange"]
}

resource "azurerm_federated_identity_credential" "radix_oil_orders_prod__api_sa_8e3a5c7d_555ad1c615" {
  name                      = "system-serviceaccount-oil-orders-prod-api-sa-555ad1c615"
  user_assigned_identity_id = "/subscriptions/5b2ec1fc-0000-4000-8000-000000000001/resourceGroups/rg-identities/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-api"
  issuer                    = "https://northeurope.oic.prod-aks.azure.com/3aa4a235-b6e2-48d5-9195-7fcf05b459b0/aaaaaaaa-0000-4000-8000-000000000001/"
  subject                   = "system:serviceaccount:oil-orders-prod:api-sa"
  audience                  = ["api://AzureADTokenExchange"]
}

resource "azurerm_federated_identity_credential" "radix_oil_orders_prod__api_sa_8e3a5c7d_f84d0892ea" {
  name                      = "system-serviceaccount-oil-orders-prod-api-sa-f84d0892ea"
  user_assigned_identity_id = "/subscriptions/5b2ec1fc-0000-4000-8000-000000000001/resourceGroups/rg-identities/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-api"
  issuer                    = "https://northeurope.oic.prod-aks.azure.com/3aa4a235-b6e2-48d5-9195-7fcf05b459b0/bbbbbbbb-0000-4000-8000-000000000002/"
  subject                   = "system:serviceaccount:oil-orders-prod:api-sa"
  audience                  = ["api://AzureADTokenExchange"]
}

# Near miss: api-prod-wrong. Remove it once the right one works, if nothing else uses it.

# app-proxy 2b9c4d3f-6a1e-4c58-8e07-9f5d1b3a7c02, app registration, 2/20 credentials
# Provider azuread.

resource "azuread_application_federated_identity_credential" "radix_oil_orders_dev__api_aux_oauth_sa_2b9c4d3f_555ad1c615" {
  application_id = "/applications/0b1c2d3e-4f50-4a6b-8c7d-9e0f1a2b3c4d"
  display_name   = "system-serviceaccount-oil-orders-dev-api-aux-oauth-sa-555ad1c615"
  issuer         = "https://northeurope.oic.prod-aks.azure.com/3aa4a235-b6e2-48d5-9195-7fcf05b459b0/aaaaaaaa-0000-4000-8000-000000000001/"
  subject        = "system:serviceaccount:oil-orders-dev:api-aux-oauth-sa"
  audiences      = ["api://AzureADTokenExchange"]
}

# Near miss: proxy-wrong. It is imported, so that its audience is changed:
# two with the same issuer and subject cannot exist. Where it is in a state already, change it there.
# <credential-id>: az ad app federated-credential show --id '0b1c2d3e-4f50-4a6b-8c7d-9e0f1a2b3c4d' --federated-credential-id 'proxy-wrong' --query id
import {
  to = azuread_application_federated_identity_credential.radix_oil_orders_dev__api_aux_oauth_sa_2b9c4d3f_f84d0892ea
  id = "0b1c2d3e-4f50-4a6b-8c7d-9e0f1a2b3c4d/federatedIdentityCredential/<credential-id>"
}

resource "azuread_application_federated_identity_credential" "radix_oil_orders_dev__api_aux_oauth_sa_2b9c4d3f_f84d0892ea" {
  application_id = "/applications/0b1c2d3e-4f50-4a6b-8c7d-9e0f1a2b3c4d"
  display_name   = "proxy-wrong"
  issuer         = "https://northeurope.oic.prod-aks.azure.com/3aa4a235-b6e2-48d5-9195-7fcf05b459b0/bbbbbbbb-0000-4000-8000-000000000002/"
  subject        = "system:serviceaccount:oil-orders-dev:api-aux-oauth-sa"
  audiences      = ["api://AzureADTokenExchange"]
}

# Near miss: proxy. Remove it once the right one works, if nothing else uses it.

# id-night 9a1b3c5d-7e9f-4a0b-8c2d-4e6f8a0b2c05, user-assigned managed identity, forbidden
# Some of these may exist already: its credentials may not be read 403.
# Fill in what is in angle brackets.
# Provider azurerm with subscription_id <subscription-id>.

resource "azurerm_federated_identity_credential" "radix_oil_orders_prod__night_sa_9a1b3c5d_555ad1c615" {
  name                      = "system-serviceaccount-oil-orders-prod-night-sa-555ad1c615"
  user_assigned_identity_id = "/subscriptions/<subscription-id>/resourceGroups/<resource-group>/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-night"
  issuer                    = "https://northeurope.oic.prod-aks.azure.com/3aa4a235-b6e2-48d5-9195-7fcf05b459b0/aaaaaaaa-0000-4000-8000-000000000001/"
  subject                   = "system:serviceaccount:oil-orders-prod:night-sa"
  audience                  = ["api://AzureADTokenExchange"]
}

resource "azurerm_federated_identity_credential" "radix_oil_orders_prod__night_sa_9a1b3c5d_f84d0892ea" {
  name                      = "system-serviceaccount-oil-orders-prod-night-sa-f84d0892ea"
  user_assigned_identity_id = "/subscriptions/<subscription-id>/resourceGroups/<resource-group>/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-night"
  issuer                    = "https://northeurope.oic.prod-aks.azure.com/3aa4a235-b6e2-48d5-9195-7fcf05b459b0/bbbbbbbb-0000-4000-8000-000000000002/"
  subject                   = "system:serviceaccount:oil-orders-prod:night-sa"
  audience                  = ["api://AzureADTokenExchange"]
}

# Skipped: 5d7f6b1e-8f0a-4b6e-9d64-3f1c7a2e9b01, not-found: nothing can be created on it: the tenant has no application with this client ID.
