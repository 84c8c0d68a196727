# id-api 8e3a5c7d-1f2b-4d69-a083-6c4e9b7d5f03, user-assigned managed identity, 2/20 credentials
# Near miss api-dev-wrong: its audience alone is wrong.
az identity federated-credential update --subscription '5b2ec1fc-0000-4000-8000-000000000001' --resource-group 'rg-identities' --identity-name 'id-api' --name 'api-dev-wrong' --issuer 'https://northeurope.oic.prod-aks.azure.com/3aa4a235-b6e2-48d5-9195-7fcf05b459b0/bbbbbbbb-0000-4000-8000-000000000002/' --subject 'system:serviceaccount:oil-orders-dev:api-sa' --audiences 'api://AzureADTokenExchange'
az identity federated-credential create --subscription '5b2ec1fc-0000-4000-8000-000000000001' --resource-group 'rg-identities' --identity-name 'id-api' --name 'system-serviceaccount-oil-orders-prod-api-sa-555ad1c615' --issuer 'https://northeurope.oic.prod-aks.azure.com/3aa4a235-b6e2-48d5-9195-7fcf05b459b0/aaaaaaaa-0000-4000-8000-000000000001/' --subject 'system:serviceaccount:oil-orders-prod:api-sa' --audiences 'api://AzureADTokenExchange'
az identity federated-credential create --subscription '5b2ec1fc-0000-4000-8000-000000000001' --resource-group 'rg-identities' --identity-name 'id-api' --name 'system-serviceaccount-oil-orders-prod-api-sa-f84d0892ea' --issuer 'https://northeurope.oic.prod-aks.azure.com/3aa4a235-b6e2-48d5-9195-7fcf05b459b0/bbbbbbbb-0000-4000-8000-000000000002/' --subject 'system:serviceaccount:oil-orders-prod:api-sa' --audiences 'api://AzureADTokenExchange'
# Near misses. Once the right ones work, and if nothing else uses these:
# az identity federated-credential delete --subscription '5b2ec1fc-0000-4000-8000-000000000001' --resource-group 'rg-identities' --identity-name 'id-api' --name 'api-prod-wrong' --yes

# app-proxy 2b9c4d3f-6a1e-4c58-8e07-9f5d1b3a7c02, app registration, 2/20 credentials
az ad app federated-credential create --id '0b1c2d3e-4f50-4a6b-8c7d-9e0f1a2b3c4d' --parameters "{'name':'system-serviceaccount-oil-orders-dev-api-aux-oauth-sa-555ad1c615','issuer':'https://northeurope.oic.prod-aks.azure.com/3aa4a235-b6e2-48d5-9195-7fcf05b459b0/aaaaaaaa-0000-4000-8000-000000000001/','subject':'system:serviceaccount:oil-orders-dev:api-aux-oauth-sa','audiences':['api://AzureADTokenExchange']}"
# Near miss proxy-wrong: its audience alone is wrong.
az ad app federated-credential update --id '0b1c2d3e-4f50-4a6b-8c7d-9e0f1a2b3c4d' --federated-credential-id 'proxy-wrong' --parameters "{'audiences':['api://AzureADTokenExchange']}"
# Near misses. Once the right ones work, and if nothing else uses these:
# az ad app federated-credential delete --id '0b1c2d3e-4f50-4a6b-8c7d-9e0f1a2b3c4d' --federated-credential-id 'proxy'

# id-night 9a1b3c5d-7e9f-4a0b-8c2d-4e6f8a0b2c05, user-assigned managed identity, forbidden
# Some of these may exist already: its credentials may not be read 403.
# Fill in what is in angle brackets.
az identity federated-credential create --subscription '<subscription-id>' --resource-group '<resource-group>' --identity-name 'id-night' --name 'system-serviceaccount-oil-orders-prod-night-sa-555ad1c615' --issuer 'https://northeurope.oic.prod-aks.azure.com/3aa4a235-b6e2-48d5-9195-7fcf05b459b0/aaaaaaaa-0000-4000-8000-000000000001/' --subject 'system:serviceaccount:oil-orders-prod:night-sa' --audiences 'api://AzureADTokenExchange'
az identity federated-credential create --subscription '<subscription-id>' --resource-group '<resource-group>' --identity-name 'id-night' --name 'system-serviceaccount-oil-orders-prod-night-sa-f84d0892ea' --issuer 'https://northeurope.oic.prod-aks.azure.com/3aa4a235-b6e2-48d5-9195-7fcf05b459b0/bbbbbbbb-0000-4000-8000-000000000002/' --subject 'system:serviceaccount:oil-orders-prod:night-sa' --audiences 'api://AzureADTokenExchange'

# Skipped: 5d7f6b1e-8f0a-4b6e-9d64-3f1c7a2e9b01, not-found: nothing can be created on it: the tenant has no application with this client ID.
