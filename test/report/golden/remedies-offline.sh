# Nothing was compared with Azure: some of these may exist already.
# Fill in what is in angle brackets.

# 8e3a5c7d-1f2b-4d69-a083-6c4e9b7d5f03
az identity federated-credential create --subscription '<subscription-id>' --resource-group '<resource-group>' --identity-name '<identity-name>' --name 'system-serviceaccount-oil-orders-dev-api-sa-555ad1c615' --issuer 'https://northeurope.oic.prod-aks.azure.com/3aa4a235-b6e2-48d5-9195-7fcf05b459b0/aaaaaaaa-0000-4000-8000-000000000001/' --subject 'system:serviceaccount:oil-orders-dev:api-sa' --audiences 'api://AzureADTokenExchange'
az identity federated-credential create --subscription '<subscription-id>' --resource-group '<resource-group>' --identity-name '<identity-name>' --name 'system-serviceaccount-oil-orders-dev-api-sa-f84d0892ea' --issuer 'https://northeurope.oic.prod-aks.azure.com/3aa4a235-b6e2-48d5-9195-7fcf05b459b0/bbbbbbbb-0000-4000-8000-000000000002/' --subject 'system:serviceaccount:oil-orders-dev:api-sa' --audiences 'api://AzureADTokenExchange'
# If it is an app registration instead:
# az ad app federated-credential create --id '8e3a5c7d-1f2b-4d69-a083-6c4e9b7d5f03' --parameters "{'name':'system-serviceaccount-oil-orders-dev-api-sa-555ad1c615','issuer':'https://northeurope.oic.prod-aks.azure.com/3aa4a235-b6e2-48d5-9195-7fcf05b459b0/aaaaaaaa-0000-4000-8000-000000000001/','subject':'system:serviceaccount:oil-orders-dev:api-sa','audiences':['api://AzureADTokenExchange']}"
# az ad app federated-credential create --id '8e3a5c7d-1f2b-4d69-a083-6c4e9b7d5f03' --parameters "{'name':'system-serviceaccount-oil-orders-dev-api-sa-f84d0892ea','issuer':'https://northeurope.oic.prod-aks.azure.com/3aa4a235-b6e2-48d5-9195-7fcf05b459b0/bbbbbbbb-0000-4000-8000-000000000002/','subject':'system:serviceaccount:oil-orders-dev:api-sa','audiences':['api://AzureADTokenExchange']}"

# 2b9c4d3f-6a1e-4c58-8e07-9f5d1b3a7c02
az identity federated-credential create --subscription '<subscription-id>' --resource-group '<resource-group>' --identity-name '<identity-name>' --name 'system-serviceaccount-oil-orders-dev-api-aux-oauth-sa-<cluster-name>' --issuer '<issuer-url>' --subject 'system:serviceaccount:oil-orders-dev:api-aux-oauth-sa' --audiences 'api://AzureADTokenExchange'
# If it is an app registration instead:
# az ad app federated-credential create --id '2b9c4d3f-6a1e-4c58-8e07-9f5d1b3a7c02' --parameters "{'name':'system-serviceaccount-oil-orders-dev-api-aux-oauth-sa-<cluster-name>','issuer':'<issuer-url>','subject':'system:serviceaccount:oil-orders-dev:api-aux-oauth-sa','audiences':['api://AzureADTokenExchange']}"

# 4f6d8b0c-3e5a-4c7b-b192-8d0f2a4c6e04
az identity federated-credential create --subscription '<subscription-id>' --resource-group '<resource-group>' --identity-name '<identity-name>' --name 'system-serviceaccount-keda-keda-operator-<cluster-name>' --issuer '<issuer-url>' --subject 'system:serviceaccount:keda:keda-operator' --audiences 'api://AzureADTokenExchange'
# If it is an app registration instead:
# az ad app federated-credential create --id '4f6d8b0c-3e5a-4c7b-b192-8d0f2a4c6e04' --parameters "{'name':'system-serviceaccount-keda-keda-operator-<cluster-name>','issuer':'<issuer-url>','subject':'system:serviceaccount:keda:keda-operator','audiences':['api://AzureADTokenExchange']}"
