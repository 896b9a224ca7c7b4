<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>QFileDialog</name>
    <message>
        <location filename="../ui/check/pdfwriting.cpp" line="+28"/>
        <location filename="../ui/settings/sheetdialogs.cpp" line="+17"/>
        <source>Save PDF</source>
        <translation>Guardar PDF</translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message>
        <location filename="../ui/firststart/servicecard.cpp" line="+27"/>
        <source>Eligibility service: answers in seconds</source>
        <translation>Servicio de elegibilidad: respuesta en segundos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Benefits by phone: answers in 1–2 business days</source>
        <translation>Beneficios por teléfono: respuesta en 1–2 días hábiles</translation>
    </message>
</context>
<context>
    <name>coverdesk</name>
    <message>
        <location filename="../ui/firststart/connectstep.cpp" line="+39"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skip: work with made-up patients</source>
        <translation>Omitir: trabajar con pacientes ficticios</translation>
    </message>
</context>
<context>
    <name>coverdesk::AccountCard</name>
    <message>
        <location filename="../ui/settings/accountcard.cpp" line="+22"/>
        <source>Instant checks: answers in seconds</source>
        <translation>Verificaciones al instante: respuesta en segundos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Benefits by phone: answers in 1–2 business days</source>
        <translation>Beneficios por teléfono: respuesta en 1–2 días hábiles</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Project ID</source>
        <translation>ID de proyecto</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clinic name</source>
        <translation>Nombre de la clínica</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Only where there are several</source>
        <translation>Solo si hay varias</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Sign in with each request</source>
        <translation>Iniciar sesión con cada solicitud</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sign in with a day&apos;s token</source>
        <translation>Iniciar sesión con un token de un día</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Enter it again</source>
        <translation>Ingresar de nuevo</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 is missing.</source>
        <translation>Falta este dato: %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The key is missing.</source>
        <translation>Falta la clave.</translation>
    </message>
</context>
<context>
    <name>coverdesk::AccountWords</name>
    <message>
        <location filename="../ui/settings/accountwords.cpp" line="+30"/>
        <source>This is no address. It looks like %1.</source>
        <translation>Esto no es una dirección. Una dirección tiene esta forma: %1.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Patients&apos; details go only over https. The address must begin with https://</source>
        <translation>Los datos de los pacientes solo se envían por https. La dirección debe comenzar con https://</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>A client ID has 32 letters and digits in five groups. Copy it whole from the service.</source>
        <translation>Un ID de cliente tiene 32 letras y números en cinco grupos. Cópielo completo del servicio.</translation>
    </message>
</context>
<context>
    <name>coverdesk::AccountsModel</name>
    <message>
        <location filename="../ui/settings/accountsmodel.cpp" line="+34"/>
        <source>With a day&apos;s token</source>
        <translation>Con un token de un día</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Our clinic</source>
        <translation>Nuestra clínica</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
</context>
<context>
    <name>coverdesk::ActionBar</name>
    <message>
        <location filename="../ui/check/actionbar.cpp" line="+21"/>
        <location line="+52"/>
        <source>Check eligibility now</source>
        <translation>Verificar elegibilidad ahora</translation>
    </message>
    <message>
        <location line="-51"/>
        <location line="+63"/>
        <source>Request benefits by phone</source>
        <translation>Pedir beneficios por teléfono</translation>
    </message>
    <message>
        <location line="-62"/>
        <location line="+63"/>
        <source>Ask about a claim instead</source>
        <translation>Cambiar a una reclamación</translation>
    </message>
    <message>
        <location line="-33"/>
        <source>Answer in seconds · uses 1 check</source>
        <translation>Respuesta en segundos · usa 1 verificación</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>1 to 2 business days · cannot be withdrawn</source>
        <translation>1 a 2 días hábiles · no se puede retirar</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Asking %1…</source>
        <translation>Consultando a %1…</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Request claim status by phone</source>
        <translation>Pedir estado de reclamación por teléfono</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ask about benefits instead</source>
        <translation>Cambiar a los beneficios</translation>
    </message>
</context>
<context>
    <name>coverdesk::AnswerPanel</name>
    <message>
        <location filename="../ui/benefits/answerpanel.cpp" line="+80"/>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>The answer appears here</source>
        <translation>La respuesta aparece aquí</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fill in the form as on the insurance card, then check eligibility. Nothing is sent before that.</source>
        <translation>Llene el formulario tal como figura en la tarjeta del seguro y luego verifique la elegibilidad. Antes de eso no se envía nada.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>The answer appears here. You can go on with the next patient: the check goes on, and you will be told. F6 moves between form and answer.</source>
        <translation>La respuesta aparece aquí. Puede seguir con el siguiente paciente: la verificación continúa y se le avisará. F6 cambia entre el formulario y la respuesta.</translation>
    </message>
    <message>
        <location line="+83"/>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Asking %1…</source>
        <translation>Consultando a %1…</translation>
    </message>
</context>
<context>
    <name>coverdesk::AnswerSide</name>
    <message>
        <location filename="../ui/check/answerside.cpp" line="+27"/>
        <source>No service is connected</source>
        <translation>No hay ningún servicio conectado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Checks are asked through the clinic&apos;s own account at eligibility.dev.</source>
        <translation>Las verificaciones se consultan con la cuenta de la propia clínica en eligibility.dev.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Ask anew</source>
        <translation>Hacer una consulta nueva</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Connect our services</source>
        <translation>Conectar nuestros servicios</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The form has changed since. This answer is to the question before.</source>
        <translation>El formulario cambió desde entonces. Esta respuesta corresponde a la consulta anterior.</translation>
    </message>
    <message>
        <location line="+94"/>
        <source>This was asked already, and is not settled yet. Nothing was sent.</source>
        <translation>Esto ya se preguntó y aún no está resuelto. No se envió nada.</translation>
    </message>
    <message>
        <location line="-116"/>
        <source>Uses 1 check</source>
        <translation>Usa 1 verificación</translation>
    </message>
    <message>
        <location line="+109"/>
        <source>This was asked already: %1. Nothing was sent.</source>
        <translation>Esto ya se consultó: %1. No se envió nada.</translation>
    </message>
</context>
<context>
    <name>coverdesk::AnswerSummary</name>
    <message>
        <location filename="../ui/benefits/answersummary.cpp" line="+29"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ask by phone</source>
        <translation>Pedir por teléfono</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>What it did not tell · %1</source>
        <translation>Lo que no dijo · %1</translation>
    </message>
</context>
<context>
    <name>coverdesk::AnswerText</name>
    <message>
        <location filename="../ui/benefits/answerwords.cpp" line="+38"/>
        <source>date of birth not stated</source>
        <translation>fecha de nacimiento no indicada</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>trace %1</source>
        <translation>rastreo %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>ref. %1</source>
        <translation>ref. %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>By phone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>verified %1</source>
        <translation>verificado: %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 said so electronically, %2</source>
        <translation>%1 lo dijo por vía electrónica, %2</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>In-network figures</source>
        <translation>Montos para dentro de la red</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Not only in-network figures</source>
        <translation>Montos no solo para dentro de la red</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>%1.%2 s</source>
        <translation>%1.%2 s</translation>
    </message>
    <message>
        <location line="-10"/>
        <source>visit %1</source>
        <translation>visita %1</translation>
    </message>
    <message>
        <location line="-27"/>
        <source>answered %1</source>
        <translation>respondida %1</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>visit %1 with %2</source>
        <translation>visita %1 con %2</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Asked %1</source>
        <translation>Consultado: %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Answered electronically, %1</source>
        <translation>Respondido por vía electrónica, %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>In network</source>
        <translation>Dentro de la red</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Out of network</source>
        <translation>Fuera de la red</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>primary</source>
        <translation>seguro primario</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>not primary</source>
        <translation>no es el seguro primario</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>calendar year</source>
        <translation>año calendario</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>own plan year</source>
        <translation>año propio del plan</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>began %1</source>
        <translation>comenzó el %1</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>It was good until %1: check again</source>
        <translation>La respuesta fue válida hasta el %1: verificar de nuevo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Good until %1: check again for later visits</source>
        <translation>Respuesta válida hasta el %1: verificar de nuevo para visitas posteriores</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+15"/>
        <location line="+30"/>
        <source>Insurer asked</source>
        <translation>Aseguradora consultada</translation>
    </message>
    <message>
        <location line="-44"/>
        <location line="+20"/>
        <location line="+25"/>
        <source>Member ID sent</source>
        <translation>Número de miembro enviado</translation>
    </message>
    <message>
        <location line="-44"/>
        <location line="+57"/>
        <source>Asked</source>
        <translation>Fecha de la consulta</translation>
    </message>
    <message>
        <location line="-56"/>
        <location line="+58"/>
        <source>Last sent</source>
        <translation>Último envío</translation>
    </message>
    <message>
        <location line="-57"/>
        <source>Next try</source>
        <translation>Próximo intento</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+18"/>
        <source>Trace</source>
        <translation>Rastreo</translation>
    </message>
    <message>
        <location line="-7"/>
        <source>Insurer in the answer</source>
        <translation>Aseguradora en la respuesta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Figures shown</source>
        <translation>Montos que se muestran</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Answered in</source>
        <translation>Tiempo de respuesta</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Call ended</source>
        <translation>Fin de la llamada</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Representative</source>
        <translation>Representante</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Asked about</source>
        <translation>Consulta sobre</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A claim</source>
        <translation>Una reclamación</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Benefits</source>
        <translation>Beneficios</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Group number</source>
        <translation>Número de grupo</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>First sent</source>
        <translation>Primer envío</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Answer kept</source>
        <translation>Respuesta guardada</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sent to</source>
        <translation>Enviado a</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sent as</source>
        <translation>Enviado como</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Number of this check</source>
        <translation>Número de esta verificación</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The service&apos;s receipt</source>
        <translation>Acuse de recibo del servicio</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Where it stands there</source>
        <translation>Estado en el servicio</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Next look</source>
        <translation>Próxima revisión</translation>
    </message>
</context>
<context>
    <name>coverdesk::AskingLine</name>
    <message>
        <location filename="../ui/widgets/askingline.cpp" line="+65"/>
        <source>%1 %2 s</source>
        <translation>%1 %2 s</translation>
    </message>
</context>
<context>
    <name>coverdesk::AuditModel</name>
    <message>
        <location filename="../ui/settings/auditmodel.cpp" line="+59"/>
        <source>no longer kept</source>
        <translation>ya no se conserva</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>check %1</source>
        <translation>verificación %1</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What</source>
        <translation>Acción</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>coverdesk::AuditPage</name>
    <message>
        <location filename="../ui/settings/auditpage.cpp" line="+42"/>
        <source>Save the audit log</source>
        <translation>Guardar el registro de auditoría</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <location line="+7"/>
        <location line="+27"/>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <location line="-20"/>
        <source>What</source>
        <translation>Acción</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Check the log</source>
        <translation>Comprobar el registro</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nothing here</source>
        <translation>No hay nada aquí</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No line of the audit log fits.</source>
        <translation>Ninguna línea del registro de auditoría coincide.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Who did what with which patient&apos;s answers. Each line is sealed and bound to the one before it, so that none can be changed or taken out without being noticed.</source>
        <translation>Quién hizo qué con las respuestas de qué paciente. Cada línea está sellada y ligada a la anterior, de modo que ninguna se puede cambiar ni quitar sin que se note.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>MM/DD/YYYY</source>
        <translation>MM/DD/YYYY</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>Writing line %1…</source>
        <translation>Escribiendo la línea %1…</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Type a day as MM/DD/YYYY.</source>
        <translation>Escriba el día como MM/DD/YYYY.</translation>
    </message>
    <message>
        <location line="+63"/>
        <source>Some lines do not open and are not shown: %1. “Check the log” names the first.</source>
        <translation>Algunas líneas no se pueden abrir y no se muestran: %1. “Comprobar el registro” indica la primera.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Opening every line…</source>
        <translation>Abriendo cada línea…</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The log is not what was written: the first bad line is number %1. It was changed, put in or taken out. Everything before it is whole.</source>
        <translation>El registro ya no es lo que se escribió: la primera línea alterada es la número %1. Se cambió, se agregó o se quitó. Todo lo anterior está intacto.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The log is whole: nothing in it was changed, put in or taken out.</source>
        <translation>El registro está intacto: no se cambió, agregó ni quitó nada.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Audit log %1</source>
        <translation>Registro de auditoría %1</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Saved: 1 line. Names of patients are in the file; keep it safe.</source>
        <translation>Guardado: 1 línea. El archivo contiene nombres de pacientes; guárdelo en un lugar seguro.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Saved: %1 lines. Names of patients are in the file; keep it safe.</source>
        <translation>Guardado: %1 líneas. El archivo contiene nombres de pacientes; guárdelo en un lugar seguro.</translation>
    </message>
</context>
<context>
    <name>coverdesk::BackupCard</name>
    <message>
        <location filename="../ui/settings/backupcard.cpp" line="+23"/>
        <location line="+28"/>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <location line="-21"/>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Put a backup in the place of this history</source>
        <translation>Poner una copia de seguridad en lugar de este historial</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go to the start page</source>
        <translation>Ir a la página de inicio</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>A copy of the history is made each day that Coverdesk is used, sealed like the history itself. The last seven are kept on this computer. Copy them to another disk now and then: what is only here is lost with this computer.</source>
        <translation>Cada día que se usa Coverdesk se hace una copia del historial, cifrada como el propio historial. Las últimas siete se conservan en esta computadora. Cópielas de vez en cuando a otro disco: lo que solo está aquí se pierde con esta computadora.</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>What was asked after the backup was made is no longer shown then. The history of today is set aside in the profile&apos;s folder and not deleted. Every request that was open in the backup is given to a person before anything is sent.
It is done on the start page, by whoever has the recovery sheet, or what else opens the backup.</source>
        <translation>Lo que se consultó después de hacer la copia ya no se mostrará. El historial de hoy se aparta en la carpeta del perfil y no se elimina. Cada solicitud que estaba abierta en la copia pasa a una persona antes de que se envíe algo.
Se hace en la página de inicio; puede hacerlo quien tenga la hoja de recuperación u otro medio para abrir la copia.</translation>
    </message>
    <message>
        <location line="+65"/>
        <source>There is no backup yet.</source>
        <translation>Aún no hay ninguna copia de seguridad.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The last backup, of %1, lacks what is damaged in the history.</source>
        <translation>A la última copia de seguridad, del %1, le falta lo que está dañado en el historial.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What opens the history was changed after today&apos;s backup. Another one is made within the hour.</source>
        <translation>Lo que abre el historial se cambió después de la copia de seguridad de hoy. Se hará otra en menos de una hora.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Backed up today.</source>
        <translation>Copia de seguridad hecha hoy.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The last backup was made on %1.</source>
        <translation>La última copia de seguridad se hizo el %1.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Every record of the history was last opened, and found whole, on %1.</source>
        <translation>La última vez que se abrieron todos los registros del historial, y se vio que estaban intactos, fue el %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not every record of the history has been opened to see that it is whole. That is done by itself when nobody is at work for a while.</source>
        <translation>Aún no se han abierto todos los registros del historial para ver si está intacto. Eso se hace por sí solo cuando nadie trabaja durante un rato.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Copying the history, and opening every record of the copy…</source>
        <translation>Copiando el historial y abriendo cada registro de la copia…</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Another program is making a backup right now.</source>
        <translation>Otro programa está haciendo una copia de seguridad en este momento.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The copy was not what the history is, so it was thrown away. The backups are as they were; if this stays so, the disk may be failing.</source>
        <translation>La copia no era igual al historial, así que se desechó. Las copias de seguridad siguen como estaban; si esto se repite, es posible que el disco esté fallando.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Backed up. Every record of the copy was opened.</source>
        <translation>Copia de seguridad hecha. Se abrieron todos los registros de la copia.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Backed up all that is left: some records of the history are damaged. The whole backups of earlier days are kept beside it.</source>
        <translation>Se hizo una copia de todo lo que queda: algunos registros del historial están dañados. Las copias íntegras de días anteriores se conservan junto a esta.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The backups are in this folder: %1</source>
        <translation>Las copias de seguridad están en esta carpeta: %1</translation>
    </message>
</context>
<context>
    <name>coverdesk::BackupsModel</name>
    <message>
        <location filename="../ui/settings/backupsmodel.cpp" line="+35"/>
        <location line="+6"/>
        <source>Every record opened</source>
        <translation>Todos los registros se abrieron</translation>
    </message>
    <message>
        <location line="-5"/>
        <location line="+5"/>
        <source>Some records damaged</source>
        <translation>Algunos registros dañados</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Made on</source>
        <translation>Hecha el</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>When it was made</source>
        <translation>Al hacerla</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>coverdesk::BlankPage</name>
    <message>
        <location filename="../ui/lock/blankpage.cpp" line="+18"/>
        <source>Locking…</source>
        <translation>Bloqueando…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Start Coverdesk</source>
        <translation>Iniciar Coverdesk</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+4"/>
        <source>Coverdesk</source>
        <translation>Coverdesk</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Coverdesk is locked, but could not start again by itself. Everything is kept. Start it again, or close this window.</source>
        <translation>Coverdesk está bloqueado, pero no pudo volver a iniciar por sí solo. Todo está guardado. Inícielo de nuevo o cierre esta ventana.</translation>
    </message>
</context>
<context>
    <name>coverdesk::CallBox</name>
    <message>
        <location filename="../ui/benefits/callbox.cpp" line="+54"/>
        <source>Open the recording in the browser</source>
        <translation>Abrir la grabación en el navegador</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It may be heard by whoever is near.</source>
        <translation>La puede oír quien esté cerca.</translation>
    </message>
    <message>
        <location line="+12"/>
        <location line="+9"/>
        <source>Show what was said</source>
        <translation>Mostrar lo que se dijo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hide what was said</source>
        <translation>Ocultar lo que se dijo</translation>
    </message>
</context>
<context>
    <name>coverdesk::CallPage</name>
    <message>
        <location filename="../ui/benefits/callpage.cpp" line="+20"/>
        <source>Summary, in the service&apos;s own words</source>
        <translation>Resumen, en palabras del propio servicio</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Call details</source>
        <translation>Detalles de la llamada</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Call %1 of %2</source>
        <translation>Llamada %1 de %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Nothing was told about the call.</source>
        <translation>No se informó nada sobre la llamada.</translation>
    </message>
</context>
<context>
    <name>coverdesk::CallWords</name>
    <message>
        <location filename="../ui/check/callwords.cpp" line="+38"/>
        <source>NPI %1</source>
        <translation>NPI %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Health Harbor calls %1 for %2 about claim %3, for %4, by %5.</source>
        <translation>Health Harbor llama a %1 acerca de la reclamación %3 (paciente: %2; proveedor: %4); fecha límite para la respuesta: %5.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Health Harbor calls %1 for %2 about the plan, without any service, for %3, by %4.</source>
        <translation>Health Harbor llama a %1 acerca del plan, sin ningún servicio (paciente: %2; proveedor: %3); fecha límite para la respuesta: %4.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Health Harbor calls %1 for %2 about %3, for %4, by %5.</source>
        <translation>Health Harbor llama a %1 acerca de %3 (paciente: %2; proveedor: %4); fecha límite para la respuesta: %5.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>An earlier question about this patient cannot be read, and may be this very one. Nothing was sent.</source>
        <translation>Una consulta anterior sobre este paciente no se puede leer y podría ser esta misma. No se envió nada.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Nothing was sent: no service is connected for this clinic.</source>
        <translation>No se envió nada: no hay ningún servicio conectado para esta clínica.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This very question is being asked right now. Nothing more was sent.</source>
        <translation>Esta misma consulta se está haciendo en este momento. No se envió nada más.</translation>
    </message>
</context>
<context>
    <name>coverdesk::CandidateList</name>
    <message>
        <location filename="../ui/benefits/candidatelist.cpp" line="+51"/>
        <source>The name is the service&apos;s own. Press 1, or Enter.</source>
        <translation>El nombre es el que usa el servicio. Pulse 1 o Enter.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The names are the service&apos;s own. Press 1 to %1, or the arrow keys and Enter.</source>
        <translation>Los nombres son los que usa el servicio. Pulse de 1 a %1, o las flechas y Enter.</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Chosen before</source>
        <translation>Elegida antes</translation>
    </message>
</context>
<context>
    <name>coverdesk::CardDesk</name>
    <message>
        <location filename="../ui/check/carddesk.cpp" line="+105"/>
        <source>%1 did not know %2</source>
        <translation>%1 no conoció %2</translation>
    </message>
</context>
<context>
    <name>coverdesk::CardPaste</name>
    <message>
        <location filename="../ui/check/cardpaste.cpp" line="+40"/>
        <source>Take back what was pasted</source>
        <translation>Deshacer lo pegado</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Paste from a card or chart</source>
        <translation>Pegar de una tarjeta o expediente</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>What was copied last tells of no patient.</source>
        <translation>Lo último que se copió no habla de ningún paciente.</translation>
    </message>
</context>
<context>
    <name>coverdesk::CardSteps</name>
    <message>
        <location filename="../ui/benefits/cardsteps.cpp" line="+82"/>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>was %1</source>
        <translation>era %1</translation>
    </message>
</context>
<context>
    <name>coverdesk::CheckView</name>
    <message>
        <location filename="../ui/benefits/checkview.cpp" line="+36"/>
        <source>Ask by phone before the first visit</source>
        <translation>Consultar por teléfono antes de la primera visita</translation>
    </message>
</context>
<context>
    <name>coverdesk::Chip</name>
    <message>
        <location filename="../ui/widgets/chip.cpp" line="+31"/>
        <source>Press Delete to take it away.</source>
        <translation>Pulse Delete (Supr) para quitarlo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>coverdesk::ChipField</name>
    <message>
        <location filename="../ui/check/formline.cpp" line="+18"/>
        <source>%1: there are too many for one call.</source>
        <translation>%1: hay demasiados datos para una sola llamada.</translation>
    </message>
</context>
<context>
    <name>coverdesk::ChoiceStep</name>
    <message>
        <location filename="../ui/firststart/choicestep.cpp" line="+14"/>
        <source>Welcome to Coverdesk</source>
        <translation>Bienvenido a Coverdesk</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It asks what a patient&apos;s insurance covers, and keeps every answer on this computer, encrypted.</source>
        <translation>Pregunta qué cubre el seguro de un paciente y guarda cada respuesta en esta computadora, cifrada.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Connect our services</source>
        <translation>Conectar nuestros servicios</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Try it with made-up patients</source>
        <translation>Probarlo con pacientes ficticios</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>With the clinic&apos;s own services</source>
        <translation>Con los servicios de la clínica</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You need an address, a key and a client ID of the eligibility service, or a project and its key of Health Harbor, or both. It takes about three minutes, and nothing is charged.</source>
        <translation>Necesita una dirección, una clave y un ID de cliente del servicio de elegibilidad, o un proyecto de Health Harbor y su clave, o ambos. Toma unos tres minutos y no se cobra nada.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>With made-up patients</source>
        <translation>Con pacientes ficticios</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A window of its own, with insurers and patients that do not exist. Nothing is charged, and nothing leaves this computer. You can connect the services any time later.</source>
        <translation>Una ventana aparte, con aseguradoras y pacientes que no existen. No se cobra nada y nada sale de esta computadora. Puede conectar los servicios más tarde, cuando quiera.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not now: open the window, also to restore a backup</source>
        <translation>Ahora no: abrir la ventana, también para restaurar una copia de seguridad</translation>
    </message>
</context>
<context>
    <name>coverdesk::ChoicesCard</name>
    <message>
        <location filename="../ui/settings/choicescard.cpp" line="+19"/>
        <location line="+21"/>
        <source>Remembered choices</source>
        <translation>Elecciones recordadas</translation>
    </message>
    <message>
        <location line="-17"/>
        <source>Nothing is remembered yet.</source>
        <translation>Aún no se recuerda nada.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Where the eligibility service knows several insurers by what is typed, one of them is chosen, and may be remembered for the next time.</source>
        <translation>Cuando el servicio de elegibilidad conoce varias aseguradoras por lo que se escribe, se elige una de ellas y se puede recordar para la próxima vez.</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>Forgotten: %1</source>
        <translation>Olvidada: %1</translation>
    </message>
</context>
<context>
    <name>coverdesk::ChoicesModel</name>
    <message>
        <location filename="../ui/settings/choicesmodel.cpp" line="+38"/>
        <source>Without letters in front</source>
        <translation>Sin letras al principio</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>When typed</source>
        <translation>Al escribir</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Member IDs</source>
        <translation>Números de miembro</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Asked as</source>
        <translation>Se pregunta como</translation>
    </message>
</context>
<context>
    <name>coverdesk::ClaimFields</name>
    <message>
        <location filename="../ui/check/claimfields.cpp" line="+16"/>
        <source>Billed amount</source>
        <translation>Monto facturado</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Billed amount is not an amount. Type it like 150.00.</source>
        <translation>Monto facturado: no es un monto. Escríbalo así: 150.00.</translation>
    </message>
</context>
<context>
    <name>coverdesk::ClaimLinesModel</name>
    <message>
        <location filename="../ui/benefits/claimlinesmodel.cpp" line="+42"/>
        <source>To correct it: %1</source>
        <translation>Para corregirlo: %1</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Patient&apos;s part</source>
        <translation>Parte del paciente</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>To deductible</source>
        <translation>Al deducible</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Adjustment</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Denial, and how to correct it</source>
        <translation>Denegación y cómo corregirla</translation>
    </message>
</context>
<context>
    <name>coverdesk::ClaimPage</name>
    <message>
        <location filename="../ui/benefits/claimpage.cpp" line="+18"/>
        <source>The insurer said nothing of single services.</source>
        <translation>La aseguradora no dijo nada de servicios en particular.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Services on the claim</source>
        <translation>Servicios de la reclamación</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>The insurer&apos;s number for the claim: %1</source>
        <translation>Número de la reclamación según la aseguradora: %1</translation>
    </message>
</context>
<context>
    <name>coverdesk::ClaimText</name>
    <message>
        <location filename="../ui/benefits/claimwords.cpp" line="+30"/>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Claim: status not stated</source>
        <translation>Reclamación: estado no indicado</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Claim: %1</source>
        <translation>Reclamación: %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Insurer has worked up to</source>
        <translation>La aseguradora procesó hasta</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>takes %1</source>
        <translation>tarda %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Processed</source>
        <translation>Procesada</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paid on</source>
        <translation>Pagada el</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>a claim without a number</source>
        <translation>una reclamación sin número</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>claim %1</source>
        <translation>reclamación %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 of %2</source>
        <translation>%1 del %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, billed %2</source>
        <translation>%1, facturado: %2</translation>
    </message>
</context>
<context>
    <name>coverdesk::CodeReading</name>
    <message>
        <location filename="../ui/check/codereading.cpp" line="+57"/>
        <source>Procedure codes have five digits or letters, such as 90837 or H0015. This is asked as typed: %1.</source>
        <translation>Los códigos de procedimiento tienen cinco dígitos o letras, como 90837 o H0015. Esto se pregunta tal como se escribió: %1.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Diagnosis codes are written like F41.1 or Z63.0. This is asked as typed: %1.</source>
        <translation>Los códigos de diagnóstico se escriben como F41.1 o Z63.0. Esto se pregunta tal como se escribió: %1.</translation>
    </message>
</context>
<context>
    <name>coverdesk::ColumnHeads</name>
    <message>
        <location filename="../ui/requests/columnheads.cpp" line="+21"/>
        <location line="+21"/>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <location line="-21"/>
        <location line="+22"/>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <location line="-22"/>
        <location line="+23"/>
        <source>Asked</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <location line="-23"/>
        <location line="+24"/>
        <source>Standing</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location line="-24"/>
        <location line="+25"/>
        <source>Next look</source>
        <translation>Próxima revisión</translation>
    </message>
</context>
<context>
    <name>coverdesk::CompareModel</name>
    <message>
        <location filename="../ui/compare/comparemodel.cpp" line="+126"/>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What differs</source>
        <translation>En qué difieren</translation>
    </message>
</context>
<context>
    <name>coverdesk::ComparePage</name>
    <message>
        <location filename="../ui/compare/comparepage.cpp" line="+44"/>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Copy summary</source>
        <translation>Copiar resumen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save PDF</source>
        <translation>Guardar PDF</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+232"/>
        <source>Choose other answers</source>
        <translation>Elegir otras respuestas</translation>
    </message>
    <message>
        <location line="-207"/>
        <source>“Progress” means that more of the year&apos;s amounts is used; “costs more”, that the plan itself has changed.</source>
        <translation>“Avance” significa que se ha usado más de los montos del año; “cuesta más”, que cambió el plan mismo.</translation>
    </message>
    <message>
        <location line="+40"/>
        <location line="+45"/>
        <source>Compare two answers</source>
        <translation>Comparar dos respuestas</translation>
    </message>
    <message>
        <location line="-14"/>
        <source>= same    ≠ differs    · only one of them says it</source>
        <translation>= igual    ≠ distinto    · solo una lo dice</translation>
    </message>
    <message>
        <location line="+116"/>
        <source>Only differences (%1)</source>
        <translation>Solo diferencias (%1)</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>One of the two answers is not there any more</source>
        <translation>Una de las dos respuestas ya no está</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>One of the two answers cannot be read</source>
        <translation>Una de las dos respuestas no se puede leer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It may have been removed by the rule for how long records are kept.</source>
        <translation>Es posible que se haya eliminado por la regla de cuánto tiempo se conservan los registros.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Its record is damaged and is left as it is. The other one is still with its patient.</source>
        <translation>Su registro está dañado y se deja como está. La otra sigue con su paciente.</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>The summary is copied.</source>
        <translation>El resumen está copiado.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>No printer is set up on this computer. Save a PDF instead.</source>
        <translation>No hay ninguna impresora configurada en esta computadora. En su lugar, guarde un PDF.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Comparison of two answers</source>
        <translation>Comparación de dos respuestas</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>It is with the printer.</source>
        <translation>Ya está en la impresora.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The PDF was not saved. %1</source>
        <translation>El PDF no se guardó. %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The PDF is saved: %1</source>
        <translation>El PDF está guardado: %1</translation>
    </message>
</context>
<context>
    <name>coverdesk::CompareText</name>
    <message>
        <location filename="../ui/compare/comparewords.cpp" line="+27"/>
        <source>%1 (class)</source>
        <translation>%1 (clase)</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Covered</source>
        <translation>Cubierto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Prior authorization</source>
        <translation>Autorización previa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How to authorize</source>
        <translation>Cómo autorizar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deductible for services</source>
        <translation>Deducible para servicios</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copay</source>
        <translation>Copago</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Coinsurance</source>
        <translation>Coseguro</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Visit limit</source>
        <translation>Límite de visitas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Individual deductible</source>
        <translation>Deducible individual</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Individual deductible used</source>
        <translation>Deducible individual usado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Individual deductible left</source>
        <translation>Deducible individual restante</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Individual out-of-pocket</source>
        <translation>Gasto de bolsillo individual</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Individual out-of-pocket used</source>
        <translation>Gasto de bolsillo individual usado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Individual out-of-pocket left</source>
        <translation>Gasto de bolsillo individual restante</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Family deductible</source>
        <translation>Deducible familiar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Family deductible used</source>
        <translation>Deducible familiar usado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Family deductible left</source>
        <translation>Deducible familiar restante</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Family out-of-pocket</source>
        <translation>Gasto de bolsillo familiar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Family out-of-pocket used</source>
        <translation>Gasto de bolsillo familiar usado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Family out-of-pocket left</source>
        <translation>Gasto de bolsillo familiar restante</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Figures</source>
        <translation>Montos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Primary insurance</source>
        <translation>Seguro primario</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plan name</source>
        <translation>Nombre del plan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plan type</source>
        <translation>Tipo de plan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Insurer, as named</source>
        <translation>Aseguradora, como se nombra</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plan start</source>
        <translation>Comienzo del plan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plan end</source>
        <translation>Fin del plan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Amounts reset</source>
        <translation>Reinicio de los montos</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Coverage of %1</source>
        <translation>Cobertura de %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Prior authorization for %1</source>
        <translation>Autorización previa para %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How to authorize %1</source>
        <translation>Cómo autorizar %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deductible for %1</source>
        <translation>Deducible para %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copay for %1</source>
        <translation>Copago para %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Coinsurance for %1</source>
        <translation>Coseguro para %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Visit limit for %1</source>
        <translation>Límite de visitas para %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Note on %1</source>
        <translation>Nota sobre %1</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>not active</source>
        <translation>no activo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>covered</source>
        <translation>cubierto</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>not covered</source>
        <translation>no cubierto</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>needed</source>
        <translation>requerida</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>not needed</source>
        <translation>no requerida</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>waived</source>
        <translation>exento</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>applies</source>
        <translation>se aplica</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>in network</source>
        <translation>dentro de la red</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>not in network</source>
        <translation>no está en la red</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>In-network figures</source>
        <translation>Montos para dentro de la red</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Not the in-network figures</source>
        <translation>No son los montos para dentro de la red</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>primary</source>
        <translation>seguro primario</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>not primary</source>
        <translation>no es el seguro primario</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>on January 1</source>
        <translation>el 1 de enero</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>not on January 1</source>
        <translation>no el 1 de enero</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>progress: %1 used since</source>
        <translation>avance: desde entonces se usó %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>ref. %1</source>
        <translation>ref. %1</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>progress: more is used</source>
        <translation>avance: se ha usado más</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a new benefit year began</source>
        <translation>comenzó un nuevo año de beneficios</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>yes in the newer answer, no before</source>
        <translation>sí en la respuesta más reciente, no antes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no in the newer answer, yes before</source>
        <translation>no en la respuesta más reciente, sí antes</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>needed by the newer answer</source>
        <translation>necesaria según la respuesta más reciente</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not needed by the newer answer</source>
        <translation>no necesaria según la respuesta más reciente</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>in network by the newer answer</source>
        <translation>dentro de la red según la respuesta más reciente</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>out of network by the newer answer</source>
        <translation>fuera de la red según la respuesta más reciente</translation>
    </message>
    <message>
        <location line="-7"/>
        <source>costs more</source>
        <translation>cuesta más</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>costs less</source>
        <translation>cuesta menos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>more visits</source>
        <translation>más visitas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fewer visits</source>
        <translation>menos visitas</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>only in the newer answer</source>
        <translation>solo en la respuesta más reciente</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>only in the older answer</source>
        <translation>solo en la respuesta más antigua</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not the same</source>
        <translation>no es igual</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>asked %1</source>
        <translation>consultado: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>By phone · %1</source>
        <translation>Por teléfono · %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Instant · %1</source>
        <translation>Al instante · %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>only by phone</source>
        <translation>solo por teléfono</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>only instant</source>
        <translation>solo al instante</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>it had passed by the newer answer</source>
        <translation>ya había pasado según la respuesta más reciente</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>they do not agree</source>
        <translation>no coinciden</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>neither says it</source>
        <translation>ninguna lo dice</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>trace %1</source>
        <translation>rastreo %1</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>insurer said: active, but not clearly</source>
        <translation>la aseguradora dijo: activo, pero sin claridad</translation>
    </message>
</context>
<context>
    <name>coverdesk::ConfirmStrip</name>
    <message>
        <location filename="../ui/check/confirmstrip.cpp" line="+26"/>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location line="+46"/>
        <source>This was asked already: %1.</source>
        <translation>Esto ya se consultó: %1.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>This may be a second call about the same, and it cannot be withdrawn.</source>
        <translation>Podría ser una segunda llamada sobre lo mismo, y no se puede retirar.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Place it all the same</source>
        <translation>Pedirla de todos modos</translation>
    </message>
    <message>
        <location line="-13"/>
        <source>Place this request?</source>
        <translation>¿Hacer esta solicitud?</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Asking again places a second call, which cannot be withdrawn.</source>
        <translation>Volver a consultar genera una segunda llamada, que no se puede retirar.</translation>
    </message>
    <message>
        <location line="-5"/>
        <source>It takes 1 to 2 business days and cannot be withdrawn.</source>
        <translation>Tarda de 1 a 2 días hábiles y no se puede retirar.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Place a second call</source>
        <translation>Pedir otra llamada</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Place the request</source>
        <translation>Hacer la solicitud</translation>
    </message>
</context>
<context>
    <name>coverdesk::ConnectDialog</name>
    <message>
        <location filename="../ui/settings/connectdialog.cpp" line="+26"/>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+14"/>
        <source>Connect our services</source>
        <translation>Conectar nuestros servicios</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You have these from the two services; one of them is enough to begin. Testing a connection is free and sends no patient. Keys are kept in the computer&apos;s keychain, or, where there is none, encrypted with the history.</source>
        <translation>Estos datos los dan los dos servicios; con uno de ellos basta para comenzar. Probar una conexión no cuesta nada y no envía datos de pacientes. Las claves se guardan en el llavero de la computadora o, si no hay ninguno, cifradas con el historial.</translation>
    </message>
    <message>
        <location line="+94"/>
        <source>Saved. The key is kept secret on this computer.</source>
        <translation>Guardado. La clave se guarda en secreto en esta computadora.</translation>
    </message>
    <message>
        <location line="-34"/>
        <source>Testing the connection…</source>
        <translation>Probando la conexión…</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The connection works. Nothing was charged.</source>
        <translation>La conexión funciona. No se cobró nada.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>coverdesk::ConnectStep</name>
    <message>
        <location filename="../ui/firststart/connectstep.cpp" line="-9"/>
        <source>Connect your services</source>
        <translation>Conecte sus servicios</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You have these from the two services; one of them is enough. Trying a line is free and sends no patient. You can change all of it later in Settings.</source>
        <translation>Estos datos se los dan los dos servicios; basta con uno. Probar una línea es gratis y no envía ningún paciente. Puede cambiarlo todo más tarde en Configuración.</translation>
    </message>
    <message>
        <location line="+63"/>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+4"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>coverdesk::CoverageCard</name>
    <message>
        <location filename="../ui/patients/coveragecard.cpp" line="+60"/>
        <source>Change this coverage</source>
        <translation>Modificar esta cobertura</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Press to change it.</source>
        <translation>Presione para cambiarla.</translation>
    </message>
</context>
<context>
    <name>coverdesk::CoverageForm</name>
    <message>
        <location filename="../ui/patients/coverageform.cpp" line="+59"/>
        <source>None: it is the first insurance</source>
        <translation>A ninguno: es el primer seguro</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>None: it is a second insurance</source>
        <translation>A ninguno: es un segundo seguro</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The patient</source>
        <translation>El paciente</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Someone else in the family</source>
        <translation>Otra persona de la familia</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Change this coverage</source>
        <translation>Modificar esta cobertura</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>New insurance card</source>
        <translation>Nueva tarjeta del seguro</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>First insurance</source>
        <translation>Primer seguro</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Second insurance</source>
        <translation>Segundo seguro</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It replaces</source>
        <translation>Reemplaza</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In force from</source>
        <translation>Vigente desde</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ended on</source>
        <translation>Terminó el</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Policyholder</source>
        <translation>Titular de la póliza</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Policyholder&apos;s first name</source>
        <translation>Nombre del titular</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Policyholder&apos;s last name</source>
        <translation>Apellido del titular</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Policyholder&apos;s date of birth</source>
        <translation>Fecha de nacimiento del titular</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location line="+194"/>
        <source>It cannot have ended before it began.</source>
        <translation>No puede haber terminado antes de comenzar.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The first name is missing.</source>
        <translation>Falta el nombre.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The last name is missing.</source>
        <translation>Falta el apellido.</translation>
    </message>
</context>
<context>
    <name>coverdesk::CoverageShelf</name>
    <message>
        <location filename="../ui/patients/coverageshelf.cpp" line="+21"/>
        <source>New insurance card</source>
        <translation>Nueva tarjeta del seguro</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add family member</source>
        <translation>Agregar familiar</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Coverages</source>
        <translation>Coberturas</translation>
    </message>
</context>
<context>
    <name>coverdesk::DateEntry</name>
    <message>
        <location filename="../ui/check/dateentry.cpp" line="+18"/>
        <source>MM/DD/YYYY</source>
        <translation>MM/DD/YYYY</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>There is no such day as %1. Check month and day.</source>
        <translation>El día %1 no existe. Revise el mes y el día.</translation>
    </message>
</context>
<context>
    <name>coverdesk::DayField</name>
    <message>
        <location filename="../ui/patients/dayfield.cpp" line="+29"/>
        <source>MM/DD/YYYY</source>
        <translation>MM/DD/YYYY</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+3"/>
        <source>Answer in force on</source>
        <translation>Respuesta vigente el</translation>
    </message>
</context>
<context>
    <name>coverdesk::DecisionText</name>
    <message>
        <location filename="../ui/requests/decision.cpp" line="+21"/>
        <source>Look again</source>
        <translation>Revisar de nuevo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>free</source>
        <translation>sin costo</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Close it</source>
        <translation>Cerrarla</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>kept in the history</source>
        <translation>se conserva en el historial</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>uses 1 phone request</source>
        <translation>usa 1 solicitud por teléfono</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>uses 1 check</source>
        <translation>usa 1 verificación</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>It was last sent %1, and no clear answer came back.</source>
        <translation>Se envió por última vez (%1) y no llegó ninguna respuesta clara.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Check again</source>
        <translation>Verificar de nuevo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>may charge twice</source>
        <translation>puede cobrarse dos veces</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>It was sent %1, and no answer came back.</source>
        <translation>Se envió (%1) y no llegó ninguna respuesta.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It was sent, and no answer came back.</source>
        <translation>Se envió y no llegó ninguna respuesta.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>may place a second call</source>
        <translation>puede generar una segunda llamada</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>It was placed %1, and cannot be withdrawn.</source>
        <translation>Se hizo (%1) y no se puede retirar.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Wait longer</source>
        <translation>Esperar más</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>five more business days</source>
        <translation>cinco días hábiles más</translation>
    </message>
</context>
<context>
    <name>coverdesk::DeskCard</name>
    <message>
        <location filename="../ui/settings/deskcard.cpp" line="+19"/>
        <source>Who is at the desk?</source>
        <translation>¿Quién está en recepción?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The audit log names %1, whose account of this computer is signed in. Where several people share it, their initials tell who it was.</source>
        <translation>El registro de auditoría nombra a %1, cuya cuenta en esta computadora tiene la sesión iniciada. Si varias personas la comparten, sus iniciales indican quién fue.</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>No initials were given before.</source>
        <translation>Antes no había iniciales.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>They were %1.</source>
        <translation>Antes eran %1.</translation>
    </message>
</context>
<context>
    <name>coverdesk::DeskStatus</name>
    <message>
        <location filename="../ui/deskstatus.cpp" line="+29"/>
        <source>Saved · encrypted on this computer</source>
        <translation>Guardado · cifrado en esta computadora</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>practice</source>
        <translation>práctica</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>not connected</source>
        <translation>no conectado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Eligibility service: %1</source>
        <translation>Servicio de elegibilidad: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Benefits by phone: %1</source>
        <translation>Servicio por teléfono: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Locks after %1 min</source>
        <translation>Se bloquea tras %1 min</translation>
    </message>
</context>
<context>
    <name>coverdesk::DetailText</name>
    <message>
        <location filename="../ui/benefits/failuredetails.cpp" line="+22"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The service&apos;s own words</source>
        <translation>En palabras del propio servicio</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fault found</source>
        <translation>Fallo encontrado</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Asked</source>
        <translation>Preguntado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Insurer asked</source>
        <translation>Aseguradora consultada</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Member ID</source>
        <translation>Número de miembro</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Trace</source>
        <translation>Rastreo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Request number</source>
        <translation>Número de solicitud</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Our number</source>
        <translation>Nuestro número</translation>
    </message>
</context>
<context>
    <name>coverdesk::DoneStep</name>
    <message>
        <location filename="../ui/firststart/donestep.cpp" line="+14"/>
        <source>Everything is ready</source>
        <translation>Todo está listo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>This is what comes next.</source>
        <translation>Esto es lo que sigue.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Start with the first patient</source>
        <translation>Empezar con el primer paciente</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Type what stands on the patient&apos;s insurance card into New check: the answer comes in seconds, or, asked by phone, in 1–2 business days.</source>
        <translation>Escriba lo que dice la tarjeta del seguro del paciente en Nueva verificación: la respuesta llega en segundos o, si se pide por teléfono, en 1–2 días hábiles.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Every answer is kept with its patient, and can be printed or saved as a PDF months later.</source>
        <translation>Cada respuesta se guarda con su paciente y se puede imprimir o guardar como PDF meses después.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Press F1 for help at any time; it also opens practice with made-up patients.</source>
        <translation>Presione F1 en cualquier momento para obtener ayuda; también abre la práctica con pacientes ficticios.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>coverdesk::EraseCard</name>
    <message>
        <location filename="../ui/settings/erasecard.cpp" line="+21"/>
        <source>ERASE</source>
        <comment>the word that is typed to confirm</comment>
        <translation>BORRAR</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Erase this computer</source>
        <translation>Borrar esta computadora</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Type %1</source>
        <translation>Escriba %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Erase the history on this computer</source>
        <translation>Borrar el historial de esta computadora</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>For a computer that is sold, given away or sent for repair. It cannot be taken back: nobody, with whatever tools, opens this history here again.</source>
        <translation>Para una computadora que se vende, se regala o se envía a reparar. No se puede deshacer: nadie, con ninguna herramienta, volverá a abrir aquí este historial.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>What goes</source>
        <translation>Lo que se borra</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What stays</source>
        <translation>Lo que se conserva</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Every patient, check, answer and note on this computer, also of histories that were set aside, the audit log, and all keys: those of the history and those of your services, in the keychain too</source>
        <translation>Todos los pacientes, verificaciones, respuestas y notas de esta computadora, también de los historiales que se apartaron, el registro de auditoría y todas las claves: las del historial y las de sus servicios, también en el llavero</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Backups, here and elsewhere: the recovery sheet opens them. Saved PDFs. The addresses and IDs of the clinic&apos;s accounts, its providers and insurers</source>
        <translation>Copias de seguridad, aquí y en otros lugares: la hoja de recuperación las abre. PDF guardados. Las direcciones y los ID de las cuentas de la clínica, sus proveedores y aseguradoras</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Erasing…</source>
        <translation>Borrando…</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Another Coverdesk has this history open, or a backup is being made. Close it, or wait for it, and try again; nothing was erased.</source>
        <translation>Otro Coverdesk tiene abierto este historial o se está haciendo una copia de seguridad. Ciérrelo, o espere a que termine, e intente de nuevo; no se borró nada.</translation>
    </message>
</context>
<context>
    <name>coverdesk::ErasedPage</name>
    <message>
        <location filename="../ui/settings/erasedpage.cpp" line="+25"/>
        <source>The history on this computer is erased.</source>
        <translation>El historial de esta computadora está borrado.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody can open it here again. Backups are still where they were, and open by the recovery sheet: if they are not to outlive this computer, delete them and destroy the sheet. The next time Coverdesk starts here, it begins with an empty history, or asks first where backups are left.</source>
        <translation>Nadie puede volver a abrirlo aquí. Las copias de seguridad siguen donde estaban y se abren con la hoja de recuperación: si no deben sobrevivir a esta computadora, elimínelas y destruya la hoja. La próxima vez que Coverdesk se inicie aquí, comenzará con un historial vacío, o preguntará antes si quedan copias de seguridad.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The computer&apos;s keychain did not give up every key. Unlock the keychain and start Coverdesk once more: it tries again.</source>
        <translation>El llavero de la computadora no entregó todas las claves. Desbloquee el llavero e inicie Coverdesk otra vez: lo intentará de nuevo.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Close Coverdesk</source>
        <translation>Cerrar Coverdesk</translation>
    </message>
</context>
<context>
    <name>coverdesk::Figure</name>
    <message>
        <location filename="../ui/widgets/figure.cpp" line="+99"/>
        <location line="+4"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>coverdesk::FigureText</name>
    <message>
        <location filename="../ui/benefits/figurewords.cpp" line="+36"/>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Copay on the plan</source>
        <translation>Copago en el plan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>may not be the therapy copay</source>
        <translation>puede no ser el copago de terapia</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Coinsurance on the plan</source>
        <translation>Coseguro en el plan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>may not be the therapy rate</source>
        <translation>puede no ser el porcentaje de terapia</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>an unnamed service</source>
        <translation>un servicio sin nombre</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Not covered</source>
        <translation>No cubierto</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>whether it is covered was not said</source>
        <translation>no se dijo si está cubierto</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the deductible is waived</source>
        <translation>exento del deducible</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>after the deductible</source>
        <translation>después del deducible</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Copay for %1</source>
        <translation>Copago para %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Coinsurance for %1</source>
        <translation>Coseguro para %1</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Family: %1 left</source>
        <translation>Familia: quedan %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Family: %1 of %2 left</source>
        <translation>Familia: quedan %1 de %2</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>individual; the total was not told</source>
        <translation>individual; no se informó el total</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>Individual deductible left</source>
        <translation>Deducible individual restante</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Individual out-of-pocket left</source>
        <translation>Gasto de bolsillo individual restante</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Family deductible left</source>
        <translation>Deducible familiar restante</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Family out-of-pocket left</source>
        <translation>Gasto de bolsillo familiar restante</translation>
    </message>
    <message>
        <location line="-76"/>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1 used</source>
        <translation>usado: %1</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>the total was not told</source>
        <translation>no se informó el total</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Deductible left</source>
        <translation>Deducible restante</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Out-of-pocket left</source>
        <translation>Gasto de bolsillo restante</translation>
    </message>
</context>
<context>
    <name>coverdesk::FirstStart</name>
    <message>
        <location filename="../ui/firststart/firststart.cpp" line="+41"/>
        <source>Coverdesk</source>
        <translation>Coverdesk</translation>
    </message>
    <message>
        <location line="+97"/>
        <source>Practice opens in a window of its own. This window stays as it is.</source>
        <translation>La práctica se abre en su propia ventana. Esta ventana se queda como está.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The practice window did not start. Close this window, and start Coverdesk with --practice.</source>
        <translation>La ventana de práctica no se inició. Cierre esta ventana e inicie Coverdesk con --practice.</translation>
    </message>
</context>
<context>
    <name>coverdesk::FormDate</name>
    <message>
        <location filename="../ui/patients/formdate.cpp" line="+14"/>
        <source>MM/DD/YYYY</source>
        <translation>MM/DD/YYYY</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>There is no such day. Type it as MM/DD/YYYY.</source>
        <translation>Ese día no existe. Escríbalo como MM/DD/YYYY.</translation>
    </message>
</context>
<context>
    <name>coverdesk::GroupHead</name>
    <message>
        <location filename="../ui/requests/grouphead.cpp" line="+29"/>
        <source>they stay here until opened</source>
        <translation>se quedan aquí hasta que se abran</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>coverdesk::HelpHeading</name>
    <message>
        <location filename="../ui/help/helpheading.cpp" line="+18"/>
        <source>Practice with made-up patients</source>
        <translation>Practicar con pacientes ficticios</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Practice opens in a window of its own. This window stays as it is.</source>
        <translation>La práctica se abre en su propia ventana. Esta ventana se queda como está.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The practice window did not start. Close this window, and start Coverdesk with --practice.</source>
        <translation>La ventana de práctica no se inició. Cierre esta ventana e inicie Coverdesk con --practice.</translation>
    </message>
</context>
<context>
    <name>coverdesk::HelpPage</name>
    <message>
        <location filename="../ui/help/helppage.cpp" line="+48"/>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>coverdesk::HelpWords</name>
    <message>
        <location filename="../ui/help/helpsections.cpp" line="+32"/>
        <source>The road to an answer</source>
        <translation>El camino hasta una respuesta</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>What each standing means</source>
        <translation>Qué significa cada estado</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>This is the practice window. It keeps made-up people only, under a key that everybody knows. What is said here is true of the clinic&apos;s own window.</source>
        <translation>Esta es la ventana de práctica. Guarda solo pacientes ficticios, con una clave que todos conocen. Lo que se dice aquí vale para la ventana de la propia clínica.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The folder of this profile</source>
        <translation>La carpeta de este perfil</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>What is kept where</source>
        <translation>Qué se guarda y dónde</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What is kept where, and how it is protected</source>
        <translation>Qué se guarda, dónde y cómo está protegido</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <location filename="../ui/help/keptplaces.cpp" line="+16"/>
        <source>Patients, questions and answers</source>
        <translation>Pacientes, consultas y respuestas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In the history on this computer, each record encrypted by itself. Without the key only times, numbers and where a check stands can be read.</source>
        <translation>En el historial de esta computadora, con cada registro cifrado por separado. Sin la clave solo se pueden leer horas, números y en qué punto está una verificación.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One for each day that Coverdesk is used; seven are kept, beside the history and sealed like it. On another computer the recovery sheet or the passphrase opens them.</source>
        <translation>Una por cada día que se usa Coverdesk; se conservan siete, junto al historial y cifradas como él. En otra computadora se abren con la hoja de recuperación o la frase de contraseña.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The audit log</source>
        <translation>El registro de auditoría</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Who asked, opened, copied, printed or saved what, and when. An entry that is changed or taken out is noticed.</source>
        <translation>Quién consultó, abrió, copió, imprimió o guardó qué, y cuándo. Si una entrada se cambia o se quita, se nota.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What you typed and did not ask</source>
        <translation>Lo que usted escribió y no consultó</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is there again after the window was locked or closed.</source>
        <translation>Sigue ahí después de bloquear o cerrar la ventana.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The key of the history</source>
        <translation>La clave del historial</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>With this computer&apos;s keychain, and mixed with your PIN where there is one. Where both are lost, the 24 words of the recovery sheet open the history. Keep the sheet locked away.</source>
        <translation>En el llavero de esta computadora, y combinada con su PIN si hay uno. Si se pierden los dos, las 24 palabras de la hoja de recuperación abren el historial. Guarde la hoja bajo llave.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The keys of the clinic&apos;s services</source>
        <translation>Las claves de los servicios de la clínica</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>With this computer&apos;s keychain, or sealed in the history where there is none. Each goes to its own service and nowhere else.</source>
        <translation>En el llavero de esta computadora, o cifradas en el historial si no hay llavero. Cada una se envía a su propio servicio y a ningún otro lugar.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>PDFs, printed pages and CSV files</source>
        <translation>Archivos PDF, páginas impresas y archivos CSV</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Whoever can open the file can read it. Save it where the clinic keeps patients&apos; papers, and remove copies that nobody needs.</source>
        <translation>Quien pueda abrir el archivo puede leerlo. Guárdelo donde la clínica guarda los documentos de los pacientes y elimine las copias que nadie necesite.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What you copy</source>
        <translation>Lo que usted copia</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other programs can paste it. Coverdesk takes an answer out of the clipboard again after %1 seconds.</source>
        <translation>Otros programas pueden pegarlo. Coverdesk quita una respuesta del portapapeles después de %1 segundos.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clinics, providers, insurers&apos; names and how the window looks. No patient and no key is in them.</source>
        <translation>Clínicas, proveedores, nombres de aseguradoras y la apariencia de la ventana. No contienen ningún paciente ni ninguna clave.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The cloud</source>
        <translation>La nube</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Coverdesk has no server of its own and reports nothing to anybody. A question goes, encrypted, to the service that you ask, and nowhere else.</source>
        <translation>Coverdesk no tiene servidor propio y no informa nada a nadie. Una consulta se envía, cifrada, al servicio al que usted consulta y a ningún otro lugar.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Sealed</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In the keychain</source>
        <translation>En el llavero</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not sealed</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing there</source>
        <translation>No hay nada ahí</translation>
    </message>
    <message>
        <location filename="../ui/help/practicestories.cpp" line="+14"/>
        <source>Plan active.</source>
        <translation>Plan activo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The kind of plan only.</source>
        <translation>Solo el tipo de plan.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The full answer, written in an unusual way.</source>
        <translation>La respuesta completa, escrita de una forma poco habitual.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The full answer; it repeats the request in part, or not at all.</source>
        <translation>La respuesta completa; repite la solicitud en parte o no la repite.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Plan active, with all figures.</source>
        <translation>Plan activo, con todos los montos.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The plan, its maximums and four services: one is not covered, one needs an authorization.</source>
        <translation>El plan, sus máximos y cuatro servicios: uno no está cubierto, otro necesita una autorización.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Plan active, and hardly anything else. The deductible left is zero, not unknown.</source>
        <translation>Plan activo y casi nada más. El deducible restante es cero, no desconocido.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>One service, and a plan that has ended although it is called active.</source>
        <translation>Un solo servicio y un plan que ya terminó aunque figura como activo.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Active, but with a message: a person has to look.</source>
        <translation>Plan activo, pero con un mensaje: una persona tiene que revisarlo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No information: the insurer would not give any.</source>
        <translation>Sin información: la aseguradora no quiso dar ninguna.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Active, but with an error: a person has to look.</source>
        <translation>Plan activo, pero con un error: una persona tiene que revisarlo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A state that nobody knows, for ever.</source>
        <translation>Un estado que nadie conoce, para siempre.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not active.</source>
        <translation>No activo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The plan has ended.</source>
        <translation>El plan ya terminó.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not active, with the insurer&apos;s words for it.</source>
        <translation>No activo, con las palabras que usa la aseguradora.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not active, without a word.</source>
        <translation>No activo, sin ninguna explicación.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Done, but without any result.</source>
        <translation>Terminada, pero sin ningún resultado.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The insurer does not find the patient.</source>
        <translation>La aseguradora no encuentra al paciente.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No information: the member was not found.</source>
        <translation>Sin información: no se encontró al miembro.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not found: the date of birth does not fit.</source>
        <translation>No encontrado: la fecha de nacimiento no coincide.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not found: the member ID does not fit.</source>
        <translation>No encontrado: el número de miembro no coincide.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not found: the name does not fit.</source>
        <translation>No encontrado: el nombre no coincide.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not found: the policyholder does not fit.</source>
        <translation>No encontrado: el titular de la póliza no coincide.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The insurer is not answering.</source>
        <translation>La aseguradora no responde.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The insurer is too busy.</source>
        <translation>La aseguradora está demasiado ocupada.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The insurer cannot answer just now.</source>
        <translation>La aseguradora no puede responder en este momento.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The insurer does not accept how the provider is identified.</source>
        <translation>La aseguradora no acepta la forma en que se identifica al proveedor.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The insurer does not have the provider on file.</source>
        <translation>La aseguradora no tiene registrado al proveedor.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Failed, and yet active: the answer contradicts itself.</source>
        <translation>Fallida y, sin embargo, con plan activo: la respuesta se contradice.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Active, answered by an insurer of quite another name, out of network.</source>
        <translation>Plan activo, pero responde una aseguradora con un nombre muy distinto, fuera de la red.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>An answer that does not say whether the plan is active.</source>
        <translation>Una respuesta que no dice si el plan está activo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An answer that cannot be read.</source>
        <translation>Una respuesta que no se puede leer.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Failed, with a message that says nothing: coverage is unknown.</source>
        <translation>Fallida, con un mensaje que no dice nada: la cobertura se desconoce.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Active, with a very long plan name in two writing directions.</source>
        <translation>Plan activo, con un nombre de plan muy largo en dos direcciones de escritura.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The same in every text, and impossible dates and amounts.</source>
        <translation>Lo mismo en todos los textos, y fechas y montos imposibles.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Active; some amounts are words, such as N/A.</source>
        <translation>Plan activo; algunos montos son palabras, como N/A.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Amounts that are words.</source>
        <translation>Montos que son palabras.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Active: the parent of three people on one plan.</source>
        <translation>Plan activo: el padre o la madre de tres personas en un mismo plan.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Figures of the family.</source>
        <translation>Montos de la familia.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Active: a twin with the same birth date and member ID. Copay $30.00.</source>
        <translation>Plan activo: uno de dos gemelos con la misma fecha de nacimiento y el mismo número de miembro. Copago de $30.00.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Active: the other twin. Copay $45.00, and $75.00 of the deductible left.</source>
        <translation>Plan activo: el otro de los gemelos. Copago $45.00, y $75.00 de deducible restante.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No checks are left.</source>
        <translation>No quedan verificaciones.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Refused: there is nothing left to pay with.</source>
        <translation>Rechazada: ya no queda con qué pagar.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+1"/>
        <source>The clinic&apos;s key is not taken.</source>
        <translation>No se acepta la clave de la clínica.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Too many requests at first; asked again, active.</source>
        <translation>Demasiadas solicitudes al principio; se vuelve a consultar: plan activo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Too many requests at first; asked again, taken.</source>
        <translation>Demasiadas solicitudes al principio; se vuelve a consultar: aceptada.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Refused: the clinic is not set up for mental health.</source>
        <translation>Rechazada: la clínica no está configurada para salud mental.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Refused: what is to be asked is not offered.</source>
        <translation>Rechazada: lo que se quiere preguntar no se ofrece.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Taken, but the receipt is lost on the way: it is looked for, and not sent again.</source>
        <translation>Aceptada, pero el acuse de recibo se pierde en el camino: se busca y no se envía de nuevo.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The receipt is lost, and the service&apos;s list lacks our number for it.</source>
        <translation>El acuse de recibo se pierde, y en la lista del servicio falta nuestro número para la solicitud.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The receipt is lost, and the request was taken twice.</source>
        <translation>El acuse de recibo se pierde, y la solicitud se aceptó dos veces.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A receipt with nothing but a number.</source>
        <translation>Un acuse de recibo que no trae nada más que un número.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A receipt without a number; the request was taken.</source>
        <translation>Un acuse de recibo sin número; la solicitud se aceptó.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A receipt that says no; nothing was taken.</source>
        <translation>Un acuse de recibo que dice que no; no se aceptó nada.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Scheduled, and then not known any more.</source>
        <translation>Programada, y después ya no se conoce.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Pending, scheduled, under way, and then the full answer.</source>
        <translation>Pendiente, programada, en curso y después la respuesta completa.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Two states that nobody knows, and then the full answer.</source>
        <translation>Dos estados que nadie conoce y después la respuesta completa.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Looking fails in between; then the full answer.</source>
        <translation>La revisión falla en algún momento; después, la respuesta completa.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>An answer about another patient: it must not be shown as hers.</source>
        <translation>Una respuesta sobre otra paciente: no se debe mostrar como suya.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Hardly more than that the plan is active.</source>
        <translation>Poco más que el dato de que el plan está activo.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The sample of Health Harbor&apos;s own documents.</source>
        <translation>El ejemplo de los propios documentos de Health Harbor.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Five calls, with their times told in several ways.</source>
        <translation>Cinco llamadas, con las horas indicadas de varias formas.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+1"/>
        <source>An answer without details of the call.</source>
        <translation>Una respuesta sin detalles de la llamada.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>An answer without any service.</source>
        <translation>Una respuesta sin ningún servicio.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>An answer that leaves unsaid whatever can be.</source>
        <translation>Una respuesta que no dice nada de lo que se puede omitir.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Called unsuccessful, and yet with results.</source>
        <translation>Figura como no exitosa y, sin embargo, trae resultados.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Classes of services, and fields that nobody knows.</source>
        <translation>Clases de servicios y campos que nadie conoce.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A very long transcript of the call.</source>
        <translation>Una transcripción muy larga de la llamada.</translation>
    </message>
    <message>
        <location filename="../ui/help/roadsteps.cpp" line="+19"/>
        <source>Type what is on the card</source>
        <translation>Escriba lo que figura en la tarjeta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name, date of birth, insurer and member ID. Dates may be typed in any usual form; Enter takes the insurer that is offered. %1 starts the next patient and puts this one on hold.</source>
        <translation>Nombre, fecha de nacimiento, aseguradora y número de miembro. Las fechas se pueden escribir en cualquier forma habitual; Enter acepta la aseguradora que se ofrece. Con %1 se comienza con el siguiente paciente y este queda en espera.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The form of New check, with a patient and an insurance typed in</source>
        <translation>El formulario de Nueva verificación, con un paciente y un seguro ya escritos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Check eligibility: an answer in seconds</source>
        <translation>Verifique la elegibilidad: respuesta en segundos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 asks the insurer about the plan. It says whether the plan is active and what is left of the deductible, but nothing about therapy. Each check is paid for; looking at it again is free.</source>
        <translation>Con %1 se consulta a la aseguradora sobre el plan. La respuesta dice si el plan está activo y cuánto queda del deducible, pero nada sobre la terapia. Cada verificación se paga; volver a verla no cuesta nada.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The answer of an instant check: the plan is active</source>
        <translation>La respuesta de una verificación al instante: el plan está activo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ask for benefits by phone</source>
        <translation>Pida los beneficios por teléfono</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 has somebody call the insurer and ask about the services you name: covered or not, copay, visits, authorization. It takes 1 to 2 business days and cannot be withdrawn.</source>
        <translation>Con %1 se pide que alguien llame a la aseguradora y pregunte por los servicios que usted indique: si están cubiertos o no, copago, visitas, autorización. Tarda de 1 a 2 días hábiles y no se puede retirar.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The line that names what is about to be asked by phone</source>
        <translation>La línea que indica lo que se va a preguntar por teléfono</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Follow what is open</source>
        <translation>Siga lo que está abierto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open requests shows the calls that are under way. New answers stay on top until somebody opens them, and what only a person can decide stands under Needs you.</source>
        <translation>Solicitudes abiertas muestra las llamadas que están en curso. Las respuestas nuevas quedan arriba hasta que alguien las abre, y lo que solo una persona puede decidir aparece en Requiere su atención.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Open requests: new answers, what needs you, and calls that are awaited</source>
        <translation>Solicitudes abiertas: respuestas nuevas, lo que requiere su atención y llamadas que se esperan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Find anyone again</source>
        <translation>Vuelva a encontrar a cualquier paciente</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 and a few letters of a name, a birth date or a member ID. Every answer is still there, with what changed since the one before.</source>
        <translation>%1 y unas letras del nombre, la fecha de nacimiento o el número de miembro. Todas las respuestas siguen ahí, con lo que cambió desde la anterior.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A patient with two coverages and the history of answers</source>
        <translation>Un paciente con dos coberturas y el historial de respuestas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save the proof</source>
        <translation>Guarde el comprobante</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 writes a PDF: who asked, when, and what was said word for word. Put it where the clinic keeps its papers: a PDF is not sealed.</source>
        <translation>Con %1 se crea un PDF: quién consultó, cuándo y qué se dijo, palabra por palabra. Póngalo donde la clínica guarda sus documentos: un PDF no está cifrado.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The first page of a PDF with the benefits of a patient</source>
        <translation>La primera página de un PDF con los beneficios de un paciente</translation>
    </message>
    <message>
        <location filename="../ui/help/shortcuts.cpp" line="+40"/>
        <source>Start a check for the next patient</source>
        <translation>Comenzar una verificación para el siguiente paciente</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Find a patient</source>
        <translation>Buscar un paciente</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go to New check</source>
        <translation>Ir a Nueva verificación</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go to Patients</source>
        <translation>Ir a Pacientes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go to Open requests</source>
        <translation>Ir a Solicitudes abiertas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go to Settings</source>
        <translation>Ir a Configuración</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go to Help</source>
        <translation>Ir a Ayuda</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go to Help, as in other programs</source>
        <translation>Ir a Ayuda, como en otros programas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hide names on every page, and show them again</source>
        <translation>Ocultar los nombres en todas las páginas y volver a mostrarlos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lock the window</source>
        <translation>Bloquear la ventana</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Check eligibility now</source>
        <translation>Verificar elegibilidad ahora</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Request benefits by phone: first shows what will be asked</source>
        <translation>Pedir beneficios por teléfono: primero muestra lo que se va a preguntar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go from the form to the answer and back</source>
        <translation>Ir del formulario a la respuesta y volver</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Enter a new insurance card for the patient</source>
        <translation>Ingresar una nueva tarjeta del seguro para el paciente</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save the answer as a PDF</source>
        <translation>Guardar la respuesta como PDF</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Print the comparison of two answers</source>
        <translation>Imprimir la comparación de dos respuestas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy the comparison of two answers</source>
        <translation>Copiar la comparación de dos respuestas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take back the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go back, without losing what is typed</source>
        <translation>Volver atrás sin perder lo escrito</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In New check</source>
        <translation>En Nueva verificación</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In Patients</source>
        <translation>En Pacientes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>On an answer, or two compared</source>
        <translation>En una respuesta, o en dos comparadas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In Settings, after a change</source>
        <translation>En Configuración, después de un cambio</translation>
    </message>
    <message>
        <location filename="../ui/help/standingmeanings.cpp" line="+39"/>
        <source>An instant check: the insurer says that the plan is active. Of therapy it says nothing: ask by phone before you promise anything.</source>
        <translation>Una verificación al instante: la aseguradora dice que el plan está activo. De la terapia no dice nada: consulte por teléfono antes de prometer algo.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>By phone: the plan is active. What is covered stands with each service, below the pill. Once a plan has ended, the pill turns grey and says on which day.</source>
        <translation>Por teléfono: el plan está activo. Lo que está cubierto se indica en cada servicio, debajo de la etiqueta de estado. Cuando un plan ya terminó, la etiqueta se vuelve gris y dice qué día terminó.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The insurer says that there is no coverage now. Ask the patient for a newer card.</source>
        <translation>La aseguradora dice que ahora no hay cobertura. Pida al paciente una tarjeta más reciente.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The call brought some of what was asked. What is missing is shown as a dash, never as no.</source>
        <translation>La llamada obtuvo una parte de lo que se preguntó. Lo que falta se muestra con una raya, nunca como un no.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The answer says two things that cannot both be true. Open it: it says which. Tell the patient neither.</source>
        <translation>La respuesta dice dos cosas que no pueden ser ciertas a la vez. Ábrala: ahí se indica cuáles son. No le diga al paciente ninguna de las dos.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nothing that can be relied on has come: coverage is unknown, which is neither yes nor no. A check whose answer was lost is asked again by itself, as the same check.</source>
        <translation>No ha llegado nada en lo que se pueda confiar: la cobertura se desconoce, lo que no es ni sí ni no. Una verificación cuya respuesta se perdió se vuelve a consultar por sí sola, como la misma verificación.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The answer names another patient, so it says nothing of this one. Open it and decide.</source>
        <translation>La respuesta nombra a otro paciente, así que no dice nada de este. Ábrala y decida.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The call was about a claim: what became of it, not what is covered.</source>
        <translation>La llamada fue sobre una reclamación: qué pasó con ella, no qué está cubierto.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The insurer does not know the patient by what was typed. That is not the same as not active: compare name, date of birth and member ID with the card, letter by letter.</source>
        <translation>La aseguradora no reconoce al paciente con los datos que se escribieron. Eso no es lo mismo que no activo: compare el nombre, la fecha de nacimiento y el número de miembro con la tarjeta, letra por letra.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The insurer&apos;s name fits several companies. Choose the one on the card from those offered.</source>
        <translation>El nombre de la aseguradora coincide con varias compañías. Elija, entre las que se ofrecen, la que figura en la tarjeta.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No insurer goes by that name. Type the name as it stands on the card.</source>
        <translation>Ninguna aseguradora tiene ese nombre. Escriba el nombre tal como figura en la tarjeta.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This insurer does not answer instant checks. Ask by phone.</source>
        <translation>Esta aseguradora no responde verificaciones al instante. Consulte por teléfono.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The insurer&apos;s system is down or too busy. This may have used 1 check. Try again later.</source>
        <translation>El sistema de la aseguradora no funciona o está demasiado ocupado. Es posible que esto haya usado 1 verificación. Intente de nuevo más tarde.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The insurer does not take questions from this clinic or provider yet. The patient can do nothing about it: tell whoever looks after the clinic&apos;s services.</source>
        <translation>La aseguradora aún no acepta consultas de esta clínica o de este proveedor. El paciente no puede hacer nada al respecto: avise a la persona encargada de los servicios de la clínica.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The service does not take the clinic&apos;s key. Enter it again in Settings.</source>
        <translation>El servicio no acepta la clave de la clínica. Ingrésela de nuevo en Configuración.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The clinic&apos;s checks are used up. Buy more at the service.</source>
        <translation>Se agotaron las verificaciones de la clínica. Compre más en el servicio.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The service found fault with what was asked. Open it: it says what to change.</source>
        <translation>El servicio encontró un error en lo que se consultó. Abra la respuesta: dice qué hay que cambiar.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Kept on this computer and not sent yet, as while there is no internet.</source>
        <translation>Guardada en esta computadora y aún sin enviar, por ejemplo mientras no hay internet.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>On its way. You can go on with something else.</source>
        <translation>Está en camino. Puede seguir con otra cosa.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Placed with the phone service. The answer takes 1 to 2 business days.</source>
        <translation>Entregada al servicio por teléfono. La respuesta tarda de 1 a 2 días hábiles.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sent to the phone service, but no receipt came. It is looked for there, and never sent a second time by itself.</source>
        <translation>Enviada al servicio por teléfono, pero no llegó ningún acuse de recibo. Se busca allí y nunca se envía por segunda vez por sí sola.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Waits until the clinic&apos;s key or its checks are put right. Nothing is lost.</source>
        <translation>Queda en espera hasta que se resuelva lo de la clave de la clínica o lo de sus verificaciones. No se pierde nada.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Only you can say how it goes on. Open requests asks you what to do.</source>
        <translation>Solo usted puede decir cómo continúa. Solicitudes abiertas le pregunta qué hacer.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Somebody ended it without an answer.</source>
        <translation>Alguien la cerró sin respuesta.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>There is an answer</source>
        <translation>Hay una respuesta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is no answer, and why</source>
        <translation>No hay respuesta, y por qué</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is on its way</source>
        <translation>Está en camino</translation>
    </message>
</context>
<context>
    <name>coverdesk::HistoryCard</name>
    <message>
        <location filename="../ui/patients/historycard.cpp" line="+30"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Compare the two ticked</source>
        <translation>Comparar las dos marcadas</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Where answers come from</source>
        <translation>De dónde vienen las respuestas</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>History of this patient</source>
        <translation>Historial de este paciente</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Space ticks an answer to compare it, Enter opens it.</source>
        <translation>La barra espaciadora marca una respuesta para compararla; Enter la abre.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>All %1</source>
        <translation>Todas %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By phone %1</source>
        <translation>Por teléfono %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Instant %1</source>
        <translation>Al instante %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Checks that cannot be read and are left as they are: %1.</source>
        <translation>Verificaciones que no se pueden leer y se dejan como están: %1.</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>Answer in force on</source>
        <translation>Respuesta vigente el</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No known answer was in force on</source>
        <translation>Ninguna respuesta conocida estaba vigente el</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 by phone</source>
        <translation>%1 por teléfono</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 instant</source>
        <translation>%1 al instante</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1 with %2</source>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 are ticked: leave two.</source>
        <translation>Hay %1 marcadas: deje dos.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tick two answers to compare them.</source>
        <translation>Marque dos respuestas para compararlas.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tick one more.</source>
        <translation>Marque una más.</translation>
    </message>
</context>
<context>
    <name>coverdesk::HoldShelf</name>
    <message>
        <location filename="../ui/check/holdshelf.cpp" line="+24"/>
        <source>no name yet</source>
        <translation>aún sin nombre</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>On hold: %1</source>
        <translation>En espera: %1</translation>
    </message>
</context>
<context>
    <name>coverdesk::IdleCard</name>
    <message>
        <location filename="../ui/settings/idlecard.cpp" line="+22"/>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 minutes</source>
        <translation>%1 minutos</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>When it locks</source>
        <translation>Cuándo se bloquea</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>When nobody has touched anything for</source>
        <translation>Si nadie toca nada durante</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Coverdesk also locks with Ctrl+L, with the computer&apos;s own screen lock, and when the computer goes to sleep. You come back to where you were; nothing typed is lost.</source>
        <translation>Coverdesk también se bloquea con Ctrl+L, con el bloqueo de pantalla de la computadora y cuando la computadora entra en suspensión. Usted vuelve a donde estaba; no se pierde nada de lo escrito.</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>It was %1.</source>
        <translation>Antes: %1.</translation>
    </message>
</context>
<context>
    <name>coverdesk::InquiryForm</name>
    <message>
        <location filename="../ui/check/inquiryform.cpp" line="+48"/>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Insurance</source>
        <translation>Seguro</translation>
    </message>
</context>
<context>
    <name>coverdesk::InstantDetails</name>
    <message>
        <location filename="../ui/benefits/instantdetails.cpp" line="+29"/>
        <location line="+2"/>
        <location line="+9"/>
        <source>As received</source>
        <translation>Tal como se recibió</translation>
    </message>
    <message>
        <location line="-11"/>
        <source>Nothing was received.</source>
        <translation>No se recibió nada.</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+9"/>
        <source>The request</source>
        <translation>La solicitud</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>About this answer</source>
        <translation>Sobre esta respuesta</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>About this check</source>
        <translation>Sobre esta verificación</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Back to the answer</source>
        <translation>Volver a la respuesta</translation>
    </message>
</context>
<context>
    <name>coverdesk::InsurerForm</name>
    <message>
        <location filename="../ui/settings/insurerform.cpp" line="+28"/>
        <source>Insurer&apos;s name</source>
        <translation>Nombre de la aseguradora</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Phone for providers</source>
        <translation>Teléfono para proveedores</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other names, with commas between</source>
        <translation>Otros nombres, separados por comas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Health Harbor&apos;s name</source>
        <translation>Nombre en Health Harbor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Who handles therapy for this insurer?</source>
        <translation>¿Quién administra la terapia para esta aseguradora?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not known: ask each time</source>
        <translation>No se sabe: preguntar cada vez</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The insurer itself</source>
        <translation>La propia aseguradora</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Another company</source>
        <translation>Otra compañía</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Company</source>
        <translation>Compañía</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save insurer</source>
        <translation>Guardar aseguradora</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>What cards and people call it as well</source>
        <translation>Cómo la llaman también las tarjetas y la gente</translation>
    </message>
    <message>
        <location line="+133"/>
        <source>A number in the US has 10 digits.</source>
        <translation>Un número de EE. UU. tiene 10 dígitos.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Not on Health Harbor&apos;s list: it is sent as it is typed here.</source>
        <translation>No está en la lista de Health Harbor: se envía tal como se escribe aquí.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>The insurer&apos;s name is missing.</source>
        <translation>Falta el nombre de la aseguradora.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A name needs at least one letter or digit.</source>
        <translation>Un nombre necesita al menos una letra o un dígito.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The company&apos;s name is missing.</source>
        <translation>Falta el nombre de la compañía.</translation>
    </message>
</context>
<context>
    <name>coverdesk::InsurerPhone</name>
    <message>
        <location filename="../ui/benefits/insurerphone.cpp" line="+21"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy the phone number</source>
        <translation>Copiar el número de teléfono</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1, for providers:</source>
        <translation>%1, para proveedores:</translation>
    </message>
</context>
<context>
    <name>coverdesk::InsurersCard</name>
    <message>
        <location filename="../ui/settings/insurerscard.cpp" line="+26"/>
        <location line="+44"/>
        <source>Insurers</source>
        <translation>Aseguradoras</translation>
    </message>
    <message>
        <location line="-39"/>
        <source>No insurer is entered yet. Enter those that many of your patients have.</source>
        <translation>Aún no se ha ingresado ninguna aseguradora. Ingrese las que tienen muchos de sus pacientes.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Add insurer</source>
        <translation>Agregar aseguradora</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Change insurer</source>
        <translation>Modificar aseguradora</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove insurer</source>
        <translation>Quitar aseguradora</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>By phone, Health Harbor calls %1. It knows their usual names by itself.</source>
        <translation>Por teléfono, Health Harbor llama a %1. Conoce por sí mismo sus nombres habituales.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>What you call an insurer and what else it goes by, its phone, and who handles therapy for it. Each change is saved at once.</source>
        <translation>Cómo llaman ustedes a una aseguradora y qué otros nombres tiene, su teléfono y quién administra la terapia por ella. Cada cambio se guarda de inmediato.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The file insurers.json in the profile&apos;s folder, where an older version kept names of insurers, cannot be read. It was left as it is: mend or remove it, and start Coverdesk again.</source>
        <translation>El archivo insurers.json de la carpeta del perfil, donde una versión anterior guardaba nombres de aseguradoras, no se puede leer. Se dejó como está: corríjalo o quítelo e inicie Coverdesk de nuevo.</translation>
    </message>
    <message>
        <location line="+97"/>
        <source>There is an insurer of that name already.</source>
        <translation>Ya hay una aseguradora con ese nombre.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Changed: %1</source>
        <translation>Cambiado: %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Added: %1</source>
        <translation>Agregado: %1</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Removed: %1</source>
        <translation>Quitado: %1</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Somebody changed this insurer meanwhile. Nothing was taken back.</source>
        <translation>Alguien cambió esta aseguradora mientras tanto. No se deshizo nada.</translation>
    </message>
</context>
<context>
    <name>coverdesk::InsurersModel</name>
    <message>
        <location filename="../ui/settings/insurersmodel.cpp" line="+53"/>
        <source>Itself</source>
        <translation>Ella misma</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Insurer</source>
        <translation>Aseguradora</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Health Harbor</source>
        <translation>Health Harbor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Therapy by</source>
        <translation>Terapia por</translation>
    </message>
</context>
<context>
    <name>coverdesk::KeyWords</name>
    <message>
        <location filename="../ui/settings/keydesk.cpp" line="+41"/>
        <source>Too short: at least 12 characters, or four words.</source>
        <translation>Demasiado corta: al menos 12 caracteres o cuatro palabras.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Too easy to guess: it is one character, again and again.</source>
        <translation>Demasiado fácil de adivinar: es un mismo carácter repetido.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Too easy to guess: the characters follow one another, as in 123456.</source>
        <translation>Demasiado fácil de adivinar: los caracteres son consecutivos, como en 123456.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A PIN is made of the digits 0 to 9.</source>
        <translation>Un PIN se compone de los dígitos del 0 al 9.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Too short: at least 6 digits.</source>
        <translation>Demasiado corto: al menos 6 dígitos.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Too short: at least 6 digits, 12 characters, or four words.</source>
        <translation>Demasiado corto: al menos 6 dígitos, 12 caracteres o cuatro palabras.</translation>
    </message>
</context>
<context>
    <name>coverdesk::KeychainCard</name>
    <message>
        <location filename="../ui/settings/keychaincard.cpp" line="+18"/>
        <source>This computer&apos;s keychain</source>
        <translation>Llavero de esta computadora</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>The keychain&apos;s key opens the history together with the PIN. To give the keychain a new key, change the PIN under Lock: each PIN comes with a key of its own.</source>
        <translation>La clave del llavero abre el historial junto con el PIN. Para dar al llavero una clave nueva, cambie el PIN en Bloqueo: cada PIN viene con su propia clave.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The keychain&apos;s key opens the history when you start Coverdesk. A new key takes a moment, and an earlier copy of the keychain opens nothing any more; all else stays as it is.</source>
        <translation>La clave del llavero abre el historial al iniciar Coverdesk. Una clave nueva tarda un momento, y una copia anterior del llavero ya no abre nada; todo lo demás queda como está.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The keychain holds no key of this history: it is opened by what you type.</source>
        <translation>El llavero no tiene ninguna clave de este historial: se abre con lo que usted escribe.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Give the keychain a new key</source>
        <translation>Dar al llavero una clave nueva</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Let the keychain open it</source>
        <translation>Permitir que el llavero lo abra</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Nothing was changed: a PIN was set meanwhile, and it stays.</source>
        <translation>No se cambió nada: mientras tanto se estableció un PIN, que se conserva.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing was changed. %1</source>
        <translation>No se cambió nada. %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The keychain has a new key. The earlier one no longer opens the history.</source>
        <translation>El llavero tiene una clave nueva. La anterior ya no abre el historial.</translation>
    </message>
</context>
<context>
    <name>coverdesk::LastAnswer</name>
    <message>
        <location filename="../ui/benefits/lastanswer.cpp" line="+22"/>
        <location line="+10"/>
        <source>Last good answer</source>
        <translation>Última respuesta válida</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>By instant check, %1</source>
        <translation>Por verificación instantánea, %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By phone, %1</source>
        <translation>Por teléfono, %1</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>It was asked with a member ID ending in %1.</source>
        <translation>Se preguntó con un número de miembro terminado en %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 was asked.</source>
        <translation>Se preguntó a %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 was asked, with a member ID ending in %2.</source>
        <translation>Se preguntó a %1, con un número de miembro terminado en %2.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>None yet.</source>
        <translation>Ninguna todavía.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>None yet: nothing was answered about %1.</source>
        <translation>Ninguna todavía: no se ha respondido nada sobre %1.</translation>
    </message>
</context>
<context>
    <name>coverdesk::LineMark</name>
    <message>
        <location filename="../ui/firststart/linemark.cpp" line="+18"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>coverdesk::LookCard</name>
    <message>
        <location filename="../ui/settings/lookcard.cpp" line="+22"/>
        <location line="+6"/>
        <source>As the computer</source>
        <translation>Como la computadora</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Dark</source>
        <translation>Oscura</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Larger (115%)</source>
        <translation>Más grande (115%)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Largest (130%)</source>
        <translation>El más grande (130%)</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Look and language</source>
        <translation>Apariencia e idioma</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Look</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Coverdesk speaks the other language from its next start. You come back to where you are; nothing typed is lost.</source>
        <translation>Coverdesk habla el otro idioma desde el próximo inicio. Vuelve a donde está; no se pierde nada de lo escrito.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Start again now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Amounts and dates are written as in the United States in either language.</source>
        <translation>Los importes y las fechas se escriben como en los Estados Unidos en ambos idiomas.</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>The look was: %1.</source>
        <translation>El aspecto era: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The language was: %1.</source>
        <translation>El idioma era: %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The text size was: %1.</source>
        <translation>El tamaño del texto era: %1.</translation>
    </message>
</context>
<context>
    <name>coverdesk::MainWindow</name>
    <message>
        <location filename="../ui/mainwindow.cpp" line="+55"/>
        <source>Coverdesk – Practice</source>
        <translation>Coverdesk – Práctica</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Coverdesk</source>
        <translation>Coverdesk</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>New check</source>
        <translation>Nueva verificación</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open requests</source>
        <translation>Solicitudes abiertas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location line="+189"/>
        <source>An answer has come. It is with its patient.</source>
        <translation>Llegó una respuesta. Está en la página de su paciente.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A question ended without an answer.</source>
        <translation>Una consulta terminó sin respuesta.</translation>
    </message>
    <message>
        <location line="-101"/>
        <source>The PDF is saved: %1</source>
        <translation>El PDF está guardado: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The PDF was not saved. %1</source>
        <translation>El PDF no se guardó. %1</translation>
    </message>
</context>
<context>
    <name>coverdesk::MemberHint</name>
    <message>
        <location filename="../ui/check/memberhint.cpp" line="+30"/>
        <source>Member IDs are sent as typed, and hardly any has spaces.</source>
        <translation>Los números de miembro se envían tal como se escriben, y casi ninguno lleva espacios.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A letter stands among the digits. Please compare it with the card.</source>
        <translation>Hay una letra entre los dígitos. Compárela con la tarjeta.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This is the group number as well. The card has a member ID of its own.</source>
        <translation>Es también el número de grupo. La tarjeta tiene un número de miembro propio.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This looks like a social security number, not like a member ID.</source>
        <translation>Esto parece un número de Seguro Social, no un número de miembro.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This looks like a phone number, not like a member ID.</source>
        <translation>Esto parece un número de teléfono, no un número de miembro.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This looks like an e-mail address, not like a member ID.</source>
        <translation>Esto parece una dirección de correo, no un número de miembro.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A Medicare number has 11 letters and digits in this order: 1EG4-TE5-MK73.</source>
        <translation>Un número de Medicare tiene 11 letras y dígitos en este orden: 1EG4-TE5-MK73.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
</context>
<context>
    <name>coverdesk::Meter</name>
    <message>
        <location filename="../ui/widgets/meter.cpp" line="+34"/>
        <source>%1% used</source>
        <translation>%1% usado</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>How much is used is not known</source>
        <translation>No se sabe cuánto se ha usado</translation>
    </message>
</context>
<context>
    <name>coverdesk::NavigationBar</name>
    <message>
        <location filename="../ui/widgets/navigationbar.cpp" line="+43"/>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>coverdesk::NavigationButton</name>
    <message numerus="yes">
        <location filename="../ui/widgets/navigationbutton.cpp" line="+50"/>
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverdesk::NetworkFields</name>
    <message>
        <location filename="../ui/settings/networkfields.cpp" line="+29"/>
        <source>What is not said is asked of the insurer with each request by phone.</source>
        <translation>Lo que no se diga se pregunta a la aseguradora con cada solicitud por teléfono, sin suponer nada.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>In the network of</source>
        <translation>En la red de</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Not said</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>In network</source>
        <translation>Dentro de la red</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Out of network</source>
        <translation>Fuera de la red</translation>
    </message>
</context>
<context>
    <name>coverdesk::NewCheckPage</name>
    <message>
        <location filename="../ui/check/newcheckpage.cpp" line="+301"/>
        <source>Nothing was sent. %1</source>
        <translation>No se envió nada. %1</translation>
    </message>
</context>
<context>
    <name>coverdesk::NewsBell</name>
    <message>
        <location filename="../ui/requests/newsbell.cpp" line="+47"/>
        <location line="+8"/>
        <source>Coverdesk</source>
        <translation>Coverdesk</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A phone answer has come.</source>
        <translation>Llegó una respuesta por teléfono.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 phone answers have come.</source>
        <translation>Llegaron %1 respuestas por teléfono.</translation>
    </message>
</context>
<context>
    <name>coverdesk::NotTold</name>
    <message>
        <location filename="../ui/benefits/nottold.cpp" line="+20"/>
        <source>Not told by an instant check</source>
        <translation>Lo que no dice una verificación al instante</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Therapy covered</source>
        <translation>¿Terapia cubierta?</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>the plan may leave therapy to another company</source>
        <translation>el plan puede dejar la terapia a cargo de otra compañía</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Prior authorization</source>
        <translation>Autorización previa</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>some plans refuse payment without it</source>
        <translation>algunos planes se niegan a pagar sin ella</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Visit limit</source>
        <translation>Límite de visitas</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>and how many visits are used</source>
        <translation>y cuántas visitas se han usado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Are we in network?</source>
        <translation>¿Estamos dentro de la red?</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>for this provider, at this clinic</source>
        <translation>para este proveedor, en esta clínica</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plan dates</source>
        <translation>Fechas del plan</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>when it began, when it ends, when amounts reset</source>
        <translation>cuándo comenzó, cuándo termina, cuándo se reinician los montos</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Ask by phone for these</source>
        <translation>Consultar esto por teléfono</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Answer in 1 to 2 business days · 1 phone request, cannot be withdrawn</source>
        <translation>Respuesta en 1 a 2 días hábiles · 1 solicitud por teléfono, no se puede retirar</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1: not stated</source>
        <translation>%1: no indicado</translation>
    </message>
</context>
<context>
    <name>coverdesk::NoteText</name>
    <message>
        <location filename="../ui/requests/requestnotes.cpp" line="+46"/>
        <source>%1 not covered</source>
        <translation>%1: no cubierto</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 needs authorization</source>
        <translation>%1: requiere autorización</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 need authorization</source>
        <translation>%1: requieren autorización</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>the claim: %1</source>
        <translation>la reclamación: %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Arrived twice. Ask the service&apos;s support to cancel %1.</source>
        <translation>Llegó dos veces. Pida al soporte del servicio que cancele %1.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The earlier request did arrive after all.</source>
        <translation>La solicitud anterior sí llegó después de todo.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Found at the service, probably this one.</source>
        <translation>Encontrada en el servicio; probablemente sea esta.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not found at the service since %1.</source>
        <translation>No se encuentra en el servicio desde %1.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The service refuses our key.</source>
        <translation>El servicio rechaza nuestra clave.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The service does not let this account ask.</source>
        <translation>El servicio no permite consultar con esta cuenta.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The service wants to be paid before it calls.</source>
        <translation>El servicio pide que se le pague antes de llamar.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No checks are left in the wallet.</source>
        <translation>No quedan verificaciones en la billetera.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>The service cannot be reached. Nothing was sent.</source>
        <translation>No se puede contactar con el servicio. No se envió nada.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Sent, but not confirmed. Looking it up. Please do not send again.</source>
        <translation>Enviada, pero no confirmada. Se está buscando. Por favor, no la envíe otra vez.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Asking again carries the same number: no second check.</source>
        <translation>Volver a consultar lleva el mismo número: no hay una segunda verificación.</translation>
    </message>
</context>
<context>
    <name>coverdesk::NoticeBoard</name>
    <message>
        <location filename="../ui/noticeboard.cpp" line="+157"/>
        <source>You wanted to be reminded of a check.</source>
        <translation>Usted quería que se le recordara una verificación.</translation>
    </message>
</context>
<context>
    <name>coverdesk::Notices</name>
    <message>
        <location filename="../ui/check/notices.cpp" line="+241"/>
        <source>Look again</source>
        <translation>Revisar de nuevo</translation>
    </message>
    <message>
        <location line="-160"/>
        <source>Practice mode. Made-up patients and insurers; nothing leaves this computer.</source>
        <translation>Modo de práctica. Pacientes y aseguradoras ficticios; nada sale de esta computadora.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Some records cannot be read and are left as they are: %1. All others can; a backup may have them whole.</source>
        <translation>Algunos registros no se pueden leer y se dejan como están: %1. Todos los demás sí; es posible que una copia de seguridad los tenga intactos.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+4"/>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>No backup could be made today. %1</source>
        <translation>Hoy no se pudo hacer ninguna copia de seguridad. %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>There is no recovery sheet yet: if this computer&apos;s keychain is lost, nobody can open the history.</source>
        <translation>Aún no hay hoja de recuperación: si se pierde el llavero de esta computadora, nadie podrá abrir el historial.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Make the sheet</source>
        <translation>Crear la hoja</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>An answer is here but not saved. It is shown as soon as it is saved. %1</source>
        <translation>Llegó una respuesta, pero no está guardada. Se mostrará en cuanto se guarde. %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>An older copy of the history was put in its place. What was open in it waits for you, so that nothing is asked twice.</source>
        <translation>Se puso en su lugar una copia anterior del historial. Lo que estaba abierto en ella lo espera a usted, para que nada se pregunte dos veces.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The eligibility service refuses our key.</source>
        <translation>El servicio de elegibilidad rechaza nuestra clave.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Health Harbor refuses our key.</source>
        <translation>Health Harbor rechaza nuestra clave.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The eligibility service does not let our account ask.</source>
        <translation>El servicio de elegibilidad no permite consultar con nuestra cuenta.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Health Harbor does not let our account ask.</source>
        <translation>Health Harbor no permite consultar con nuestra cuenta.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>No checks are left in the wallet.</source>
        <translation>No quedan verificaciones en la billetera.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Health Harbor takes no more requests until it is paid.</source>
        <translation>Health Harbor no acepta más solicitudes hasta que se le pague.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>1 check waits.</source>
        <translation>1 verificación está en espera.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 checks wait.</source>
        <translation>%1 verificaciones están en espera.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>1 request waits.</source>
        <translation>1 solicitud está en espera.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 requests wait.</source>
        <translation>%1 solicitudes están en espera.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Going on uses 1 check.</source>
        <translation>Continuar usa 1 verificación.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Going on uses %1 checks.</source>
        <translation>Continuar usa %1 verificaciones.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Going on uses 1 phone request.</source>
        <translation>Continuar usa 1 solicitud por teléfono.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Going on uses %1 phone requests.</source>
        <translation>Continuar usa %1 solicitudes por teléfono.</translation>
    </message>
    <message>
        <location line="+58"/>
        <source>The service cannot be reached. Nothing was sent.</source>
        <translation>No se puede contactar con el servicio. No se envió nada.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>It goes out when the service is back.</source>
        <translation>Se enviará cuando el servicio vuelva.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Send when back</source>
        <translation>Enviar cuando vuelva</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>You wanted to be reminded: an insurer that did not answer may do so now.</source>
        <translation>Usted quería un recordatorio: una aseguradora que no respondió quizá responda ahora.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Enter the key</source>
        <translation>Ingresar la clave</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>coverdesk::Offers</name>
    <message>
        <location filename="../ui/check/offers.cpp" line="+32"/>
        <source>Show the list</source>
        <translation>Mostrar la lista</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show the list (Down)</source>
        <translation>Mostrar la lista (flecha abajo)</translation>
    </message>
</context>
<context>
    <name>coverdesk::Opening</name>
    <message>
        <location filename="../ui/opening/opening.cpp" line="+35"/>
        <source>Coverdesk</source>
        <translation>Coverdesk</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Choose a backup</source>
        <translation>Elegir una copia de seguridad</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Backups of Coverdesk (*.sqlite)</source>
        <translation>Copias de seguridad de Coverdesk (*.sqlite)</translation>
    </message>
</context>
<context>
    <name>coverdesk::OutcomeCard</name>
    <message>
        <location filename="../ui/benefits/outcomecard.cpp" line="+44"/>
        <source>Check, in this order:</source>
        <translation>Revisar, en este orden:</translation>
    </message>
    <message>
        <location line="+132"/>
        <source>The service&apos;s own words</source>
        <translation>En palabras del propio servicio</translation>
    </message>
    <message>
        <location line="-26"/>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location line="-11"/>
        <source>Copied</source>
        <translation>Copia</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>To quote to the service&apos;s support</source>
        <translation>Para citar al soporte del servicio</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <location line="+49"/>
        <source>First change what is wrong.</source>
        <translation>Primero cambie lo que esté mal.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>You will be reminded at %1</source>
        <translation>Se le recordará a las %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Free</source>
        <translation>Sin costo</translation>
    </message>
</context>
<context>
    <name>coverdesk::OutcomeText</name>
    <message>
        <location filename="../ui/benefits/outcomewords.cpp" line="+27"/>
        <source>The coverage is not active</source>
        <translation>La cobertura no está activa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ask the patient for the newest card. If it is this one, call the insurer and ask when the coverage ended.</source>
        <translation>Pida al paciente la tarjeta más reciente. Si es esta, llame a la aseguradora y pregunte cuándo terminó la cobertura.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The insurer found no such member</source>
        <translation>La aseguradora no encontró a ese miembro</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Compare the member ID, the name and the date of birth with the card.</source>
        <translation>Compare el número de miembro, el nombre y la fecha de nacimiento con la tarjeta.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The insurer&apos;s name fits several insurers</source>
        <translation>El nombre de la aseguradora coincide con varias aseguradoras</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose the right one.</source>
        <translation>Elija la correcta.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The answer contradicts itself</source>
        <translation>La respuesta se contradice</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+13"/>
        <source>Call the insurer. The answer is kept under As received.</source>
        <translation>Llame a la aseguradora. La respuesta se conserva en “Tal como se recibió”.</translation>
    </message>
    <message>
        <location line="-10"/>
        <source>The insurer is not answering</source>
        <translation>La aseguradora no responde</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing is tried again by itself. Try again in a few minutes, or call the insurer.</source>
        <translation>Nada se reintenta por sí solo. Intente de nuevo en unos minutos o llame a la aseguradora.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The insurer does not take our question</source>
        <translation>La aseguradora no acepta nuestra consulta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Check the clinic and its NPI in Settings, or call the insurer.</source>
        <translation>Revise la clínica y su NPI en Configuración, o llame a la aseguradora.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The answer is not complete</source>
        <translation>La respuesta no está completa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Call the insurer for what is missing.</source>
        <translation>Llame a la aseguradora para pedir lo que falta.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+38"/>
        <source>An answer we cannot read</source>
        <translation>Una respuesta que no podemos leer</translation>
    </message>
    <message>
        <location line="+97"/>
        <source>%1 insurers are called “%2”</source>
        <translation>%1 aseguradoras se llaman “%2”</translation>
    </message>
    <message>
        <location line="-132"/>
        <source>The answer is for someone else. Do not use it</source>
        <translation>La respuesta es sobre otra persona. No la use</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tell the service&apos;s support; the answer is kept as it came.</source>
        <translation>Avise al soporte del servicio; la respuesta se guarda tal como llegó.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The insurer told what became of the claim</source>
        <translation>La aseguradora informó qué pasó con la reclamación</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>The words as received: “%1”.</source>
        <translation>Las palabras tal como se recibieron: “%1”.</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>We do not know whether it went through</source>
        <translation>No sabemos si llegó</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sent, but not confirmed</source>
        <translation>Enviada, pero no confirmada</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1 found no member with this ID</source>
        <translation>%1 no encontró ningún miembro con este número</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 did not find this patient</source>
        <translation>%1 no encontró a este paciente</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 has another date of birth for this patient</source>
        <translation>%1 tiene otra fecha de nacimiento para este paciente</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 has another name for this member</source>
        <translation>%1 tiene otro nombre para este miembro</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is not answering</source>
        <translation>%1 no responde</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>We are looking it up; please do not send it again.</source>
        <translation>La estamos buscando; por favor, no la envíe otra vez.</translation>
    </message>
</context>
<context>
    <name>coverdesk::PageHeading</name>
    <message>
        <location filename="../ui/check/pageheading.cpp" line="+18"/>
        <source>New check</source>
        <translation>Nueva verificación</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Next patient</source>
        <translation>Siguiente paciente</translation>
    </message>
</context>
<context>
    <name>coverdesk::PassphraseCard</name>
    <message>
        <location filename="../ui/settings/passphrasecard.cpp" line="+20"/>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Remove the passphrase</source>
        <translation>Quitar la frase de contraseña</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>At least 12 characters, or four words.</source>
        <translation>Al menos 12 caracteres o cuatro palabras.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Remove it</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>A passphrase opens this history by itself: where the keychain cannot, and for coverdesk-cli.</source>
        <translation>Una frase de contraseña abre este historial por sí sola: cuando el llavero no puede, y para coverdesk-cli.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No passphrase is set. One would open this history by itself: where the keychain cannot, and for coverdesk-cli. It may be left out.</source>
        <translation>No hay ninguna frase de contraseña establecida. Abriría este historial por sí sola: cuando el llavero no puede, y para coverdesk-cli. Es opcional.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Set a passphrase</source>
        <translation>Establecer una frase de contraseña</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Change to this passphrase</source>
        <translation>Cambiar a esta frase</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Set this passphrase</source>
        <translation>Establecer esta frase</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Making the key of it. This takes about a second.</source>
        <translation>Creando su clave. Tarda cerca de un segundo.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The passphrase opens this history from now on. Any earlier one no longer does.</source>
        <translation>La frase de contraseña abre este historial desde ahora. Cualquier frase anterior ya no lo abre.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Remove the passphrase? Without it coverdesk-cli needs the keychain, and where the keychain is lost only the recovery sheet opens this history.</source>
        <translation>¿Quitar la frase de contraseña? Sin ella, coverdesk-cli necesita el llavero y, si se pierde el llavero, solo la hoja de recuperación abre este historial.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The passphrase no longer opens this history.</source>
        <translation>La frase de contraseña ya no abre este historial.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Nothing but the passphrase opens this history, so it stays. Make the recovery sheet first.</source>
        <translation>Nada más que la frase de contraseña abre este historial, así que se conserva. Cree primero la hoja de recuperación.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This computer&apos;s keychain does not open the history by itself right now, so the passphrase stays: it may be the only way in. Make the recovery sheet first.</source>
        <translation>En este momento el llavero de esta computadora no abre el historial por sí solo, así que la frase de contraseña se conserva: podría ser la única entrada. Primero haga la hoja de recuperación.</translation>
    </message>
</context>
<context>
    <name>coverdesk::PatientForm</name>
    <message>
        <location filename="../ui/patients/patientform.cpp" line="+26"/>
        <source>Edit this patient</source>
        <translation>Editar este paciente</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Chart number</source>
        <translation>Número de expediente</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>To change a coverage, press it below.</source>
        <translation>Para modificar una cobertura, púlsela abajo.</translation>
    </message>
</context>
<context>
    <name>coverdesk::PatientHeader</name>
    <message>
        <location filename="../ui/patients/patientheader.cpp" line="+26"/>
        <source>· also on this plan:</source>
        <translation>· también en este plan:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>New check</source>
        <translation>Nueva verificación</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>%1 · chart %2</source>
        <translation>%1 · expediente %2</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>%1, born %2</source>
        <translation>%1, fecha de nacimiento: %2</translation>
    </message>
</context>
<context>
    <name>coverdesk::PatientNotices</name>
    <message>
        <location filename="../ui/patients/patientnotices.cpp" line="+32"/>
        <source>Compare records</source>
        <translation>Comparar registros</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>They are two people</source>
        <translation>Son dos personas</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>This may be the same person as %1, %2.</source>
        <translation>Puede ser la misma persona que %1, %2.</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Merged with %1, %2, member ID %3.</source>
        <translation>Combinado con %1, %2, número de miembro %3.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make two records of them again</source>
        <translation>Volver a separarlos en dos registros</translation>
    </message>
</context>
<context>
    <name>coverdesk::PatientView</name>
    <message>
        <location filename="../ui/patients/patientview.cpp" line="+259"/>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <location line="+75"/>
        <source>The two records are one now.</source>
        <translation>Los dos registros ahora son uno.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>They are two records again.</source>
        <translation>Son otra vez dos registros.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>They are two records again. 1 check made meanwhile may be about either of them and stays here: please look whose it is.</source>
        <translation>De nuevo son dos registros. 1 verificación hecha entretanto puede ser de cualquiera de los dos y se queda aquí: revise de quién es.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>They are two records again. %1 checks made meanwhile may be about either of them and stay here: please look whose they are.</source>
        <translation>De nuevo son dos registros. %1 verificaciones hechas entretanto pueden ser de cualquiera de los dos y se quedan aquí: revise de quién son.</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>They stay two people. You will not be asked about them again.</source>
        <translation>Siguen siendo dos personas. No se le volverá a preguntar por ellas.</translation>
    </message>
</context>
<context>
    <name>coverdesk::PatientsModel</name>
    <message>
        <location filename="../ui/patients/patientsmodel.cpp" line="+70"/>
        <source>no insurance now</source>
        <translation>sin seguro ahora</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Standing</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>coverdesk::PatientsPage</name>
    <message>
        <location filename="../ui/patients/patientspage.cpp" line="+88"/>
        <location line="+13"/>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>Find a patient</source>
        <translation>Buscar un paciente</translation>
    </message>
    <message>
        <location line="+275"/>
        <source>Some records cannot be read and are left as they are: %1.</source>
        <translation>Algunos registros no se pueden leer y se dejan como están: %1.</translation>
    </message>
    <message>
        <location filename="../ui/patients/countwords.cpp" line="+24"/>
        <source>%1 of %2 patients</source>
        <translation>%1 de %2 pacientes</translation>
    </message>
    <message>
        <location filename="../ui/patients/patientspage.cpp" line="-276"/>
        <source>Name, birth date, ID, chart or call number</source>
        <translation>Nombre, nacimiento, ID, expediente o llamada</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Name, birth date, member ID, chart number or call reference, in any order</source>
        <translation>Nombre, fecha de nacimiento, número de miembro, número de expediente o referencia de la llamada, en cualquier orden</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Enter starts a new check of the chosen patient.</source>
        <translation>Enter inicia una nueva verificación del paciente elegido.</translation>
    </message>
    <message>
        <location line="+189"/>
        <source>Nobody found</source>
        <translation>No se encontró a nadie</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No patients yet</source>
        <translation>Aún no hay pacientes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Search for less, or for the birth date or member ID.</source>
        <translation>Busque con menos palabras, o por la fecha de nacimiento o el número de miembro.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Everyone you check is found here, with every answer.</source>
        <translation>Aquí se encuentra a cada paciente verificado, con todas las respuestas.</translation>
    </message>
    <message>
        <location filename="../ui/patients/countwords.cpp" line="-6"/>
        <source>Opening the directory… %1 %</source>
        <translation>Abriendo el directorio… %1 %</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>first %1 of %2 patients</source>
        <translation>primeros %1 de %2 pacientes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>newest %1 of %2 patients</source>
        <translation>últimos %1 de %2 pacientes</translation>
    </message>
</context>
<context>
    <name>coverdesk::PayerChoices</name>
    <message>
        <location filename="../ui/check/payerchoices.cpp" line="+26"/>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ask for the insurer as it is typed</source>
        <translation>Preguntar por la aseguradora tal como está escrita</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Asked as %1, as chosen before</source>
        <translation>Se pregunta como %1, según se eligió antes</translation>
    </message>
</context>
<context>
    <name>coverdesk::PayerPicker</name>
    <message>
        <location filename="../ui/benefits/payerpicker.cpp" line="+23"/>
        <source>Which one is on the card?</source>
        <translation>¿Cuál figura en la tarjeta?</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Ask this one</source>
        <translation>Preguntar a esta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>None of these</source>
        <translation>Ninguna de estas</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>None of these brings you back to the insurer&apos;s name.</source>
        <translation>Ninguna de estas lo lleva de vuelta al nombre de la aseguradora.</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>Remember for “%1”</source>
        <translation>Recordar para “%1”</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remember for “%1” with IDs in %2</source>
        <translation>Recordar para “%1” con números que empiezan con %2</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1. The earlier try: %2</source>
        <translation>%1. El intento anterior: %2</translation>
    </message>
</context>
<context>
    <name>coverdesk::PhoneDetails</name>
    <message>
        <location filename="../ui/benefits/phonedetails.cpp" line="+55"/>
        <location line="+50"/>
        <source>As received</source>
        <translation>Tal como se recibió</translation>
    </message>
    <message>
        <location line="-50"/>
        <source>Nothing was received.</source>
        <translation>No se recibió nada.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>Claim</source>
        <translation>Reclamación</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Call details</source>
        <translation>Detalles de la llamada</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Services (%1)</source>
        <translation>Servicios (%1)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Services (%1) and classes (%2)</source>
        <translation>Servicios (%1) y clases (%2)</translation>
    </message>
</context>
<context>
    <name>coverdesk::PhoneForm</name>
    <message>
        <location filename="../ui/check/phoneform.cpp" line="+41"/>
        <location line="+233"/>
        <source>For benefits by phone</source>
        <translation>Para beneficios por teléfono</translation>
    </message>
    <message>
        <location line="-232"/>
        <source>An instant check does not use these</source>
        <translation>Una verificación al instante no usa estos datos</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+254"/>
        <source>Fill in</source>
        <translation>Llenar</translation>
    </message>
    <message>
        <location line="-240"/>
        <source>More for the call</source>
        <translation>Más para la llamada</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Other things to ask</source>
        <translation>Otras cosas que preguntar</translation>
    </message>
    <message>
        <location line="+56"/>
        <source>add a code, or paste several</source>
        <translation>agregue un código o pegue varios</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>left out unless entered</source>
        <translation>se omiten si no se ingresan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>New therapy client</source>
        <translation>Cliente nuevo de terapia</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Medication management</source>
        <translation>Manejo de medicamentos</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Testing</source>
        <translation>Pruebas psicológicas</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>in Health Harbor&apos;s own words</source>
        <translation>en palabras de Health Harbor</translation>
    </message>
    <message>
        <location line="+138"/>
        <source>For a claim&apos;s status by phone</source>
        <translation>Para el estado de una reclamación por teléfono</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Fold</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Shown</source>
        <translation>Se muestra</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Not shown</source>
        <translation>No se muestra</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Health Harbor does not list %1. It can be sent all the same, but may be refused.</source>
        <translation>Health Harbor no tiene %1 en su lista. Se puede enviar de todos modos, pero es posible que se rechace.</translation>
    </message>
</context>
<context>
    <name>coverdesk::PhonePayerField</name>
    <message>
        <location filename="../ui/check/phonepayerfield.cpp" line="+25"/>
        <source>Remember for this name</source>
        <translation>Recordar para este nombre</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Choose from Health Harbor&apos;s list</source>
        <translation>Elija de la lista de Health Harbor</translation>
    </message>
    <message>
        <location line="+88"/>
        <source>Health Harbor calls: %1</source>
        <translation>Health Harbor llama a: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Health Harbor does not list this insurer.</source>
        <translation>Health Harbor no tiene esta aseguradora en su lista.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Health Harbor does not list %1. It can be sent all the same, but may be refused.</source>
        <translation>Health Harbor no tiene %1 en su lista. Se puede enviar de todos modos, pero es posible que se rechace.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Health Harbor does not list this insurer. Choose one of its list, or type its word for it.</source>
        <translation>Health Harbor no tiene esta aseguradora en su lista. Elija una de la lista o escriba el nombre que ese servicio le da.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Remembered: “%1” is %2 to Health Harbor.</source>
        <translation>Recordado: “%1” es %2 para Health Harbor.</translation>
    </message>
</context>
<context>
    <name>coverdesk::PhraseForm</name>
    <message>
        <location filename="../ui/opening/phraseform.cpp" line="+27"/>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The 24 words</source>
        <translation>Las 24 palabras</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The 24 words, with blanks between them</source>
        <translation>Las 24 palabras, separadas por espacios</translation>
    </message>
    <message>
        <location line="+81"/>
        <source>All %1 words fit together.</source>
        <translation>Las %1 palabras son correctas en conjunto.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 of %2 words</source>
        <translation>%1 de %2 palabras</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>These are %1 words, and a recovery phrase has %2.</source>
        <translation>Estas son %1 palabras, y una frase de recuperación tiene %2.</translation>
    </message>
</context>
<context>
    <name>coverdesk::PhraseGrid</name>
    <message>
        <location filename="../ui/settings/phrasegrid.cpp" line="+24"/>
        <source>The 24 words</source>
        <translation>Las 24 palabras</translation>
    </message>
</context>
<context>
    <name>coverdesk::PieceText</name>
    <message>
        <location filename="../ui/compare/rowpieces.cpp" line="+88"/>
        <source>Services covered</source>
        <translation>Servicios cubiertos</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Services not covered</source>
        <translation>Servicios no cubiertos</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>for the service, but that answer is not clear</source>
        <translation>para el servicio, pero esa respuesta no es clara</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>one of them is for the service</source>
        <translation>una de ellas es para el servicio</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the phone&apos;s is for the service</source>
        <translation>la de teléfono es para el servicio</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>use the one that is for the service</source>
        <translation>use la que es para el servicio</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>use the phone&apos;s: it is for the service</source>
        <translation>use la de teléfono: es para el servicio</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+15"/>
        <source>for the plan</source>
        <translation>para el plan</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>not of one kind: one is in network</source>
        <translation>no son del mismo tipo: uno es dentro de la red</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>for %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 for %2</source>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1 on the plan</source>
        <translation>%1 en el plan</translation>
    </message>
</context>
<context>
    <name>coverdesk::PinCard</name>
    <message>
        <location filename="../ui/settings/pincard.cpp" line="+22"/>
        <source>What opens the lock</source>
        <translation>Qué abre el bloqueo</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A PIN opens the lock.</source>
        <translation>Un PIN abre el bloqueo.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Remove the PIN</source>
        <translation>Quitar el PIN</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make the recovery sheet first</source>
        <translation>Crear primero la hoja de recuperación</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>New PIN or passphrase</source>
        <translation>Nuevo PIN o frase de contraseña</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>At least 6 digits, 12 characters, or four words.</source>
        <translation>Al menos 6 dígitos, 12 caracteres o cuatro palabras.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Remove it</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The lock only hides what is on the screen: whoever can use this computer&apos;s account can open it.</source>
        <translation>El bloqueo solo oculta lo que hay en la pantalla: quien pueda usar la cuenta de esta computadora puede abrirlo.</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>The history opens only with the PIN and this computer&apos;s keychain together. Whoever forgets it needs the recovery sheet.</source>
        <translation>El historial se abre solo con el PIN y el llavero de esta computadora juntos. Quien olvide el PIN necesita la hoja de recuperación.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>With a PIN the history opens only by the PIN and this computer&apos;s keychain together. Whoever forgets it needs the recovery sheet, so that comes first.</source>
        <translation>Con un PIN, el historial se abre solo con el PIN y el llavero de esta computadora juntos. Quien olvide el PIN necesita la hoja de recuperación, así que esa va primero.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Change the PIN</source>
        <translation>Cambiar el PIN</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Set a PIN</source>
        <translation>Establecer un PIN</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Change to this PIN</source>
        <translation>Cambiar a este PIN</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Set this PIN</source>
        <translation>Establecer este PIN</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Making the key of it. This takes about a second.</source>
        <translation>Creando su clave. Tarda cerca de un segundo.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>From now on the lock opens only by what you typed. Any earlier PIN no longer does.</source>
        <translation>Desde ahora el bloqueo se abre solo con lo que usted escribió. Cualquier PIN anterior ya no lo abre.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Remove the PIN? From then on the lock only hides what is on the screen: whoever can use this computer&apos;s account can open it.</source>
        <translation>¿Quitar el PIN? Desde entonces el bloqueo solo oculta lo que hay en la pantalla: quien pueda usar la cuenta de esta computadora puede abrirlo.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The PIN is removed: the keychain alone opens the history.</source>
        <translation>El PIN se quitó: el llavero por sí solo abre el historial.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Nothing was changed. %1</source>
        <translation>No se cambió nada. %1</translation>
    </message>
</context>
<context>
    <name>coverdesk::PlanModel</name>
    <message>
        <location filename="../ui/benefits/planmodel.cpp" line="+14"/>
        <source>Plan active</source>
        <translation>Plan activo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plan type</source>
        <translation>Tipo de plan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Insurer, as the answer names it</source>
        <translation>Aseguradora, como la nombra la respuesta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Began</source>
        <translation>Comenzó</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Amounts reset on January 1</source>
        <translation>Los montos se reinician el 1 de enero</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Provider in network</source>
        <translation>Proveedor dentro de la red</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Primary insurance</source>
        <translation>Seguro primario</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>About the plan</source>
        <translation>Sobre el plan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>As the insurer said</source>
        <translation>Como dijo la aseguradora</translation>
    </message>
</context>
<context>
    <name>coverdesk::PlanPage</name>
    <message>
        <location filename="../ui/benefits/planpage.cpp" line="+27"/>
        <location line="+20"/>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location line="-26"/>
        <source>Deductible and out-of-pocket</source>
        <translation>Deducible y gasto de bolsillo</translation>
    </message>
</context>
<context>
    <name>coverdesk::PracticeCard</name>
    <message>
        <location filename="../ui/help/practicecard.cpp" line="+15"/>
        <source>Practice knows these made-up people and nobody else. Double-click one, or press Enter on it, and New check is filled with it. Nothing is charged, and nothing leaves the computer.</source>
        <translation>La práctica conoce a estos pacientes ficticios y a nadie más. Haga doble clic en uno, o pulse Enter sobre él, y Nueva verificación se llena con sus datos. No se cobra nada y nada sale de la computadora.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Practice has a window, a history and services of its own. It knows these made-up people and nobody else: type one as it stands here. Nothing is charged, and nothing leaves the computer. A call takes seconds there, not days.</source>
        <translation>La práctica tiene su propia ventana, su propio historial y sus propios servicios. Conoce a estos pacientes ficticios y a nadie más: escriba uno tal como figura aquí. No se cobra nada y nada sale de la computadora. Allí una llamada tarda segundos, no días.</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+6"/>
        <source>Practice patients</source>
        <translation>Pacientes de práctica</translation>
    </message>
</context>
<context>
    <name>coverdesk::PracticeModel</name>
    <message>
        <location filename="../ui/help/practicemodel.cpp" line="+54"/>
        <source>Born %1</source>
        <translation>Nacimiento: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Member ID %1</source>
        <translation>Número de miembro %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>By phone: %1</source>
        <translation>Por teléfono: %1</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What it shows</source>
        <translation>Qué muestra</translation>
    </message>
</context>
<context>
    <name>coverdesk::ProceduresTableModel</name>
    <message>
        <location filename="../ui/benefits/procedurestablemodel.cpp" line="+90"/>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+25"/>
        <source>Covered</source>
        <translation>Cubierto</translation>
    </message>
    <message>
        <location line="-24"/>
        <source>Prior auth.</source>
        <translation>Aut. previa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deductible</source>
        <translation>Deducible</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copay</source>
        <translation>Copago</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Coins.</source>
        <translation>Coseg.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Limits and notes</source>
        <translation>Límites y notas</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Not answered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Insurer said: covered</source>
        <translation>La aseguradora dijo: cubierto</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Insurer said: not covered</source>
        <translation>La aseguradora dijo: no cubierto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not covered</source>
        <translation>No cubierto</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Required</source>
        <translation>Requerida</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Not needed</source>
        <translation>No requerida</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>waived</source>
        <translation>exento</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>applies</source>
        <translation>se aplica</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
</context>
<context>
    <name>coverdesk::ProviderFields</name>
    <message>
        <location filename="../ui/check/providerfields.cpp" line="+35"/>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Save provider</source>
        <translation>Guardar proveedor</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Are we in network?</source>
        <translation>¿Estamos dentro de la red?</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ask the insurer</source>
        <translation>Preguntar a la aseguradora</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+1"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location line="-1"/>
        <location line="+1"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Specialist</source>
        <translation>Especialista</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Not said</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>10 digits</source>
        <translation>10 dígitos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>9 digits</source>
        <translation>9 dígitos</translation>
    </message>
    <message>
        <location line="+57"/>
        <source>No EIN begins so. A social security number may.</source>
        <translation>Ningún EIN empieza así. Un número de Seguro Social sí puede.</translation>
    </message>
    <message>
        <location line="+133"/>
        <source>%1 is on your list now.</source>
        <translation>%1 ya está en su lista.</translation>
    </message>
</context>
<context>
    <name>coverdesk::ProviderForm</name>
    <message>
        <location filename="../ui/settings/providerform.cpp" line="+32"/>
        <source>Provider name</source>
        <translation>Nombre del proveedor</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Specialist</source>
        <translation>Especialista</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Not said</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Save provider</source>
        <translation>Guardar proveedor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>10 digits</source>
        <translation>10 dígitos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>9 digits</source>
        <translation>9 dígitos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only if not the one of the NPI registry</source>
        <translation>Solo si no es la del registro de NPI</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>No EIN begins so. A social security number may.</source>
        <translation>Ningún EIN empieza así. Un número de Seguro Social sí puede.</translation>
    </message>
    <message>
        <location line="+65"/>
        <source>The provider&apos;s name is missing.</source>
        <translation>Falta el nombre del proveedor.</translation>
    </message>
</context>
<context>
    <name>coverdesk::ProvidersCard</name>
    <message>
        <location filename="../ui/settings/providerscard.cpp" line="+25"/>
        <location line="+24"/>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <location line="-19"/>
        <source>No provider is entered yet. A request by phone names one.</source>
        <translation>Aún no se ha ingresado ningún proveedor. Una solicitud por teléfono nombra a uno.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Add provider</source>
        <translation>Agregar proveedor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Change provider</source>
        <translation>Modificar proveedor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove provider</source>
        <translation>Quitar proveedor</translation>
    </message>
    <message>
        <location line="+123"/>
        <source>There is a provider of that name already.</source>
        <translation>Ya hay un proveedor con ese nombre.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Changed: %1</source>
        <translation>Cambiado: %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Added: %1</source>
        <translation>Agregado: %1</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>Somebody changed this provider meanwhile. Nothing was taken back.</source>
        <translation>Alguien cambió este proveedor mientras tanto. No se deshizo nada.</translation>
    </message>
    <message>
        <location line="-164"/>
        <source>Who sees the patients, as an insurer knows them. Each change is saved at once.</source>
        <translation>Las personas que atienden a los pacientes, tal como las conoce una aseguradora. Cada cambio se guarda al momento.</translation>
    </message>
    <message>
        <location line="+128"/>
        <source>Removed: %1</source>
        <translation>Quitado: %1</translation>
    </message>
</context>
<context>
    <name>coverdesk::ProvidersModel</name>
    <message>
        <location filename="../ui/settings/providersmodel.cpp" line="+77"/>
        <source>Out of: %1</source>
        <translation>Fuera de: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>In: %1</source>
        <translation>Dentro de: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In: %1
Out of: %2</source>
        <translation>Dentro de: %1
Fuera de: %2</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Not said</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Specialist</source>
        <translation>Especialista</translation>
    </message>
</context>
<context>
    <name>coverdesk::ReadBack</name>
    <message>
        <location filename="../ui/widgets/readback.cpp" line="+18"/>
        <source>Read back</source>
        <translation>Leer en voz alta</translation>
    </message>
</context>
<context>
    <name>coverdesk::RecoveryCard</name>
    <message>
        <location filename="../ui/settings/recoverycard.cpp" line="+22"/>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>There is a recovery sheet.</source>
        <translation>Hay una hoja de recuperación.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>No recovery sheet yet: if this computer&apos;s keychain is lost, so is the history.</source>
        <translation>Aún no hay hoja de recuperación: si se pierde el llavero de esta computadora, se pierde también el historial.</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Its 24 words open this history where the keychain cannot, and its backups on another computer. They cannot be shown again. Make a new sheet if yours is lost: the old one no longer opens this history (old backups still do by the old one).</source>
        <translation>Sus 24 palabras abren este historial cuando el llavero no puede, y sus copias de seguridad en otra computadora. No se pueden volver a mostrar. Cree una hoja nueva si perdió la suya: la anterior ya no abrirá este historial (las copias antiguas sí se abren con la anterior).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A sheet of paper with 24 words that open this history where the keychain cannot, and its backups on another computer.</source>
        <translation>Una hoja de papel con 24 palabras que abren este historial cuando el llavero no puede, y sus copias de seguridad en otra computadora.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Make a new sheet</source>
        <translation>Crear una hoja nueva</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Make the recovery sheet</source>
        <translation>Crear la hoja de recuperación</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>The sheet was not made to open the history: destroy it and make another. %1</source>
        <translation>No se logró que la hoja abra el historial: destrúyala y cree otra. %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The new sheet opens this history from now on. The old one no longer does; backups made before still open by the old one.</source>
        <translation>La hoja nueva abre este historial desde ahora. La anterior ya no lo abre; las copias de seguridad hechas antes siguen abriéndose con la anterior.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The sheet opens this history from now on. Lock it away.</source>
        <translation>La hoja abre este historial desde ahora. Guárdela bajo llave.</translation>
    </message>
</context>
<context>
    <name>coverdesk::RemarkList</name>
    <message>
        <location filename="../ui/benefits/remarklist.cpp" line="+94"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy what support is to cancel</source>
        <translation>Copiar lo que el soporte debe cancelar</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
</context>
<context>
    <name>coverdesk::RenewCard</name>
    <message>
        <location filename="../ui/settings/renewcard.cpp" line="+23"/>
        <source>New keys</source>
        <translation>Claves nuevas</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Give this history new keys</source>
        <translation>Dar claves nuevas al historial</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Give it new keys</source>
        <translation>Dar claves nuevas</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>New PIN or passphrase for the lock</source>
        <translation>Nuevo PIN o frase de contraseña para el bloqueo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At least 6 digits, 12 characters, or four words.</source>
        <translation>Al menos 6 dígitos, 12 caracteres o cuatro palabras.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>At least 12 characters, or four words.</source>
        <translation>Al menos 12 caracteres o cuatro palabras.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Give up</source>
        <translation>Desistir</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Where somebody may have copied a key, the recovery sheet or the file of the history: every record is sealed anew, and what opened the history before no longer does.</source>
        <translation>Para cuando alguien pudo haber copiado una clave, la hoja de recuperación o el archivo del historial: cada registro se vuelve a cifrar, y lo que antes abría el historial ya no lo abre.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location line="+46"/>
        <source>A new recovery sheet is made, and two of its words are asked back.</source>
        <translation>Se crea una nueva hoja de recuperación y se piden dos de sus palabras.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The PIN for the lock is set anew.</source>
        <translation>El PIN del bloqueo se establece de nuevo.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The passphrase is set anew.</source>
        <translation>La frase de contraseña se establece de nuevo.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Then every record is sealed anew, while you go on working. The old sheet, PIN and passphrase end at once; backups made before still open by the old sheet.</source>
        <translation>Luego cada registro se vuelve a cifrar mientras usted sigue trabajando. La hoja, el PIN y la frase de contraseña anteriores dejan de servir de inmediato; las copias de seguridad hechas antes siguen abriéndose con la hoja anterior.</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>Nothing was changed. Destroy the sheet that was just made: it opens nothing. What opened the history before still does.</source>
        <translation>No se cambió nada. Destruya la hoja que se acaba de crear: no abre nada. Lo que antes abría el historial lo sigue abriendo.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Making the new keys. This takes a few seconds.</source>
        <translation>Creando las claves nuevas. Tarda unos segundos.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Another Coverdesk has this history open, or a backup is being made. Close it, or wait for it.</source>
        <translation>Otro Coverdesk tiene abierto este historial o se está haciendo una copia de seguridad. Ciérrelo o espere a que termine.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The keys were not changed. %1 Keep the new sheet for another try.</source>
        <translation>Las claves no se cambiaron. %1 Conserve la hoja nueva para otro intento.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The new keys open this history from now on; what opened it before no longer does.</source>
        <translation>Las claves nuevas abren este historial desde ahora; lo que antes lo abría ya no lo abre.</translation>
    </message>
</context>
<context>
    <name>coverdesk::RequestPage</name>
    <message>
        <location filename="../ui/benefits/requestpage.cpp" line="+30"/>
        <source>The request, as sent</source>
        <translation>La solicitud, tal como se envió</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What was asked</source>
        <translation>Lo que se preguntó</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How it was sent</source>
        <translation>Cómo se envió</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>As sent</source>
        <translation>Tal como se envió</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
</context>
<context>
    <name>coverdesk::RequestRow</name>
    <message>
        <location filename="../ui/requests/requestrow.cpp" line="+228"/>
        <location line="+14"/>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <location line="-14"/>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Visit: %1</source>
        <translation>Visita: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Asked: %1, %2</source>
        <translation>Consulta: %1, %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Next look: %1</source>
        <translation>Próxima revisión: %1</translation>
    </message>
</context>
<context>
    <name>coverdesk::RequestText</name>
    <message>
        <location filename="../ui/requests/requestwords.cpp" line="+32"/>
        <source>instant check</source>
        <translation>verif. al instante</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+6"/>
        <source>benefits</source>
        <translation>beneficios</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>claim</source>
        <translation>reclamación</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>1 service</source>
        <translation>1 servicio</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 services</source>
        <translation>%1 servicios</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>being sent</source>
        <translation>enviando</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>refused so far</source>
        <translation>rechazada hasta ahora</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not sent yet</source>
        <translation>aún sin enviar</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>by phone, %1</source>
        <translation>por tel., %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>answered %1</source>
        <translation>respondida %1</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>any moment</source>
        <translation>en breve</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>uses 1 check</source>
        <translation>usa 1 verificación</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>uses 1 request</source>
        <translation>usa 1 solicitud</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>free</source>
        <translation>sin costo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Look now</source>
        <translation>Revisar ahora</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ask again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>no second check</source>
        <translation>sin otra verificación</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>New answers</source>
        <translation>Respuestas nuevas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Needs you</source>
        <translation>Requiere su atención</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Waiting for the call</source>
        <translation>En espera de la llamada</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paused or waiting to send</source>
        <translation>En pausa o en espera de envío</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>1 answer</source>
        <translation>1 respuesta</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 answers</source>
        <translation>%1 respuestas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>1 needs you</source>
        <translation>1 requiere su atención</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 need you</source>
        <translation>%1 requieren su atención</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+1"/>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>coverdesk::RequestsPage</name>
    <message>
        <location filename="../ui/requests/requestspage.cpp" line="+34"/>
        <source>While you were away:</source>
        <translation>Durante su ausencia:</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Nothing is open</source>
        <translation>No hay nada abierto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you ask by phone waits here for its answer.</source>
        <translation>Lo que usted consulte por teléfono queda aquí en espera de respuesta.</translation>
    </message>
    <message>
        <location line="+25"/>
        <location line="+17"/>
        <source>Open requests</source>
        <translation>Solicitudes abiertas</translation>
    </message>
</context>
<context>
    <name>coverdesk::Restoring</name>
    <message>
        <location filename="../ui/opening/restoring.cpp" line="+76"/>
        <location line="+52"/>
        <source>Restore from a backup</source>
        <translation>Restaurar desde una copia de seguridad</translation>
    </message>
    <message>
        <location line="-51"/>
        <source>This computer&apos;s keychain opens “%1”. It is put in the place of the history of this computer, which is kept beside it. What was still open on the day of the backup is not asked again before a person has looked at it.</source>
        <translation>El llavero de esta computadora abre “%1”. Se pone en el lugar del historial de esta computadora, que se conserva a su lado. Lo que seguía abierto el día de la copia de seguridad no se consulta de nuevo hasta que una persona lo haya revisado.</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>The backup is put in the place of the history…</source>
        <translation>La copia de seguridad se pone en el lugar del historial…</translation>
    </message>
    <message>
        <location line="+80"/>
        <source>This backup cannot be restored.</source>
        <translation>Esta copia de seguridad no se puede restaurar.</translation>
    </message>
</context>
<context>
    <name>coverdesk::ResultHeader</name>
    <message>
        <location filename="../ui/benefits/resultheader.cpp" line="+24"/>
        <source>Check again</source>
        <translation>Verificar de nuevo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Instant check: uses 1 check</source>
        <translation>Verificación al instante: usa 1 verificación</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+47"/>
        <source>Benefits by phone: uses 1 phone request</source>
        <translation>Beneficios por teléfono: usa 1 solicitud por teléfono</translation>
    </message>
    <message>
        <location line="-46"/>
        <source>Save PDF</source>
        <translation>Guardar PDF</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Name not stated</source>
        <translation>Nombre no indicado</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Claim status by phone: uses 1 phone request</source>
        <translation>Estado de reclamación por teléfono: usa 1 solicitud por teléfono</translation>
    </message>
</context>
<context>
    <name>coverdesk::ResultPage</name>
    <message>
        <location filename="../ui/check/resultpage.cpp" line="+31"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>coverdesk::RetentionCard</name>
    <message>
        <location filename="../ui/settings/retentioncard.cpp" line="+28"/>
        <source>How long records are kept</source>
        <translation>Cuánto tiempo se conservan los registros</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Years after the last thing that happened</source>
        <translation>Años después de la última actividad</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See what would go</source>
        <translation>Ver qué se eliminaría</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A check that is still open never goes, nor a patient whose record somebody has changed since. Backups keep what they hold until they are replaced.</source>
        <translation>Una verificación aún abierta nunca se elimina, ni un paciente cuyo registro alguien modificó desde entonces. Las copias de seguridad conservan lo que contienen hasta que se reemplazan.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Remove them…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove for good</source>
        <translation>Eliminar para siempre</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Keep everything</source>
        <translation>Conservar todo</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Nothing is removed by itself. HIPAA asks for six years; your state, or a contract with an insurer, may ask for more.</source>
        <translation>Nada se elimina por sí solo. La ley HIPAA pide seis años; su estado, o un contrato con una aseguradora, puede pedir más.</translation>
    </message>
    <message>
        <location line="+68"/>
        <source>HIPAA asks for six years.</source>
        <translation>La ley HIPAA pide seis años.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Type a number of years from 1 to 100.</source>
        <translation>Escriba un número de años del 1 al 100.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>It was 1 year.</source>
        <translation>Antes: 1 año.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>It was %1 years.</source>
        <translation>Antes: %1 años.</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 years</source>
        <translation>%1 años</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Nothing is older than %1.</source>
        <translation>No hay nada de hace más de %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, of whom no check is left, would go.</source>
        <translation>Se eliminaría lo siguiente: %1, sin ninguna verificación restante.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1, asked between %2 and %3, would go. Every patient stays.</source>
        <translation>Se eliminaría lo siguiente: %1, con fecha de consulta entre el %2 y el %3. Todos los pacientes se conservan.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, asked between %2 and %3, would go, and %4 of whom no check is left then.</source>
        <translation>Se eliminaría lo siguiente: %1, con fecha de consulta entre el %2 y el %3, y %4 sin ninguna verificación restante.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1 Nobody can bring them back, but from a backup made before.</source>
        <translation>%1 Nadie puede recuperarlos, salvo desde una copia de seguridad hecha antes.</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>Removed %1 of %2…</source>
        <translation>Eliminación: %1 de %2…</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Removed: %1 and %2.</source>
        <translation>Eliminado: %1 y %2.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 Stopped: the others are still here.</source>
        <translation>%1 Se detuvo: lo demás sigue aquí.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 The audit log has a line about it.</source>
        <translation>%1 El registro de auditoría tiene una línea al respecto.</translation>
    </message>
</context>
<context>
    <name>coverdesk::RowText</name>
    <message>
        <location filename="../ui/compare/comparerows.cpp" line="+47"/>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <location line="+48"/>
        <location line="+31"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="-21"/>
        <source>only the phone says that we are</source>
        <translation>solo por teléfono se dijo que sí</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>only the phone says that we are not</source>
        <translation>solo por teléfono se dijo que no</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Plan type, start</source>
        <translation>Tipo de plan, comienzo</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Said by</source>
        <translation>Dicho por</translation>
    </message>
</context>
<context>
    <name>coverdesk::SalvageWords</name>
    <message>
        <location filename="../ui/opening/salvagewords.cpp" line="+27"/>
        <source>No check is left in it.</source>
        <translation>No queda ninguna verificación en él.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>None of its checks can be read any more.</source>
        <translation>Ya no se puede leer ninguna de sus verificaciones.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>About %1 of %2 checks can still be read.</source>
        <translation>Aún se pueden leer unas %1 de %2 verificaciones.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>1 check can still be read, and no other is known of.</source>
        <translation>Aún se puede leer 1 verificación, y no se sabe de ninguna otra.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 checks can still be read, and no others are known of.</source>
        <translation>Aún se pueden leer %1 verificaciones, y no se sabe de ninguna otra.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The record of 1 patient is lost; the checks about them are kept.</source>
        <translation>El registro de 1 paciente se perdió; sus verificaciones se conservan.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The records of %1 patients are lost; the checks about them are kept.</source>
        <translation>Los registros de %1 pacientes se perdieron; sus verificaciones se conservan.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The file of the history is damaged.</source>
        <translation>El archivo del historial está dañado.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Looking how much of it can still be read… Nothing was changed.</source>
        <translation>Viendo cuánto se puede leer todavía… No se cambió nada.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>More may be missing than can be told now.</source>
        <translation>Puede faltar más de lo que ahora se puede saber.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Whichever is opened: what was still open in it is not asked again before a person has looked at it, and the damaged file is set aside in the same folder, not deleted.</source>
        <translation>Se abra lo que se abra: lo que estaba abierto no se vuelve a preguntar antes de que una persona lo haya visto, y el archivo dañado se aparta en la misma carpeta, sin eliminarse.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Reading what is left of the history…</source>
        <translation>Leyendo lo que queda del historial…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1% of the file is read. It stays as it is.</source>
        <translation>Se leyó el %1% del archivo. Queda como está.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Opening what can still be read…</source>
        <translation>Abriendo lo que aún se puede leer…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It takes the place of the damaged file, which is set aside in the same folder.</source>
        <translation>Toma el lugar del archivo dañado, que se aparta en la misma carpeta.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What is left of the history could not be read.</source>
        <translation>No se pudo leer lo que queda del historial.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>What could be read of the history was removed meanwhile. Go back, and have it read again. Nothing was changed.</source>
        <translation>Lo que se pudo leer del historial se quitó mientras tanto. Vuelva atrás y haga que se lea de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Another program is using the history. Close it, then try again. Nothing was changed.</source>
        <translation>Otro programa está usando el historial. Ciérrelo e intente de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The key that would open it is not among what is left, or not on this computer. Nothing was changed. A backup may open.</source>
        <translation>La clave que lo abriría no está entre lo que queda o no está en esta computadora. No se cambió nada. Quizá se abra una copia de seguridad.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>There is too little space left on the disk. Free some, then try again. Nothing was changed.</source>
        <translation>Queda muy poco espacio en el disco. Libere algo e intente de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>coverdesk::SavedLine</name>
    <message>
        <location filename="../ui/settings/savedline.cpp" line="+23"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Taken back %1</source>
        <translation>Deshecho: %1</translation>
    </message>
</context>
<context>
    <name>coverdesk::SealingLine</name>
    <message>
        <location filename="../ui/settings/sealingline.cpp" line="+72"/>
        <source>Sealing the records anew has stopped, and goes on at the next start. %1</source>
        <translation>El nuevo cifrado de los registros se detuvo y continuará en el próximo inicio. %1</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Every record that can be read is sealed with the new keys. Records that cannot be read, and keep their old key: %1.</source>
        <translation>Todos los registros legibles están cifrados con las claves nuevas. Registros que no se pueden leer y conservan su clave anterior: %1.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Every record is sealed with the new keys.</source>
        <translation>Todos los registros están cifrados con las claves nuevas.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1% sealed anew</source>
        <translation>%1% cifrado de nuevo</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Sealing every record with the new keys: %1 done, %2 checks in all. You can go on working, and close Coverdesk: it goes on at the next start.</source>
        <translation>Cifrando cada registro con las claves nuevas: %1 listas, %2 verificaciones en total. Puede seguir trabajando y cerrar Coverdesk: continúa en el próximo inicio.</translation>
    </message>
</context>
<context>
    <name>coverdesk::SecretForm</name>
    <message>
        <location filename="../ui/settings/secretform.cpp" line="+19"/>
        <source>The same once more</source>
        <translation>Lo mismo otra vez</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show what is typed</source>
        <translation>Mostrar lo que se escribe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location line="+107"/>
        <location line="+7"/>
        <source>This differs from what was typed first.</source>
        <translation>Es distinto de lo que se escribió primero.</translation>
    </message>
</context>
<context>
    <name>coverdesk::ServiceCard</name>
    <message>
        <location filename="../ui/firststart/servicecard.cpp" line="+8"/>
        <source>eligibility.dev</source>
        <translation>eligibility.dev</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Health Harbor</source>
        <translation>Health Harbor</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Add a clinic</source>
        <translation>Agregar una clínica</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Client ID, as the service gave it</source>
        <translation>ID de cliente, como lo dio el servicio</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Clinic %1</source>
        <translation>Clínica %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Client ID of clinic %1</source>
        <translation>ID de cliente de la clínica %1</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>ends in %1</source>
        <translation>termina en %1</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>Saved. Enter it again to change anything.</source>
        <translation>Guardado. Ingrésela de nuevo para cambiar algo.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The project is missing.</source>
        <translation>Falta el proyecto.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The key is missing.</source>
        <translation>Falta la clave.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The client ID is missing.</source>
        <translation>Falta el ID de cliente.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>coverdesk::SettingsPage</name>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="+49"/>
        <source>Connect our services</source>
        <translation>Conectar nuestros servicios</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <location line="+12"/>
        <location line="+72"/>
        <location line="+7"/>
        <source>Clinics and services</source>
        <translation>Clínicas y servicios</translation>
    </message>
    <message>
        <location line="-78"/>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Insurers</source>
        <translation>Aseguradoras</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Look and language</source>
        <translation>Apariencia e idioma</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+4"/>
        <location line="+83"/>
        <source>Keys and recovery</source>
        <translation>Claves y recuperación</translation>
    </message>
    <message>
        <location line="-86"/>
        <source>Practice keeps made-up patients only. Its key is known to everybody, so there is nothing to recover, to lock or to erase here.</source>
        <translation>La práctica guarda solo pacientes ficticios. Todos conocen su clave, así que aquí no hay nada que recuperar, bloquear ni borrar.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Backup and retention</source>
        <translation>Copias y conservación</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <location line="+62"/>
        <source>Practice has made-up services of its own. To connect the clinic&apos;s, start Coverdesk without practice mode.</source>
        <translation>La práctica tiene sus propios servicios ficticios. Para conectar los de la clínica, inicie Coverdesk sin el modo de práctica.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Addresses and ids are kept in the settings of this computer, keys in its keychain.</source>
        <translation>Las direcciones y los ID se guardan en la configuración de esta computadora; las claves, en su llavero.</translation>
    </message>
</context>
<context>
    <name>coverdesk::SheetMaker</name>
    <message>
        <location filename="../ui/settings/sheetmaker.cpp" line="+50"/>
        <source>Save the recovery sheet</source>
        <translation>Guardar la hoja de recuperación</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>I have the sheet: go on</source>
        <translation>Tengo la hoja: continuar</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>These 24 words are shown this once. Save or print the sheet, or write them down with their numbers; then two of them are asked back.</source>
        <translation>Estas 24 palabras se muestran solo esta vez. Guarde o imprima la hoja, o anótelas con sus números; luego se piden dos de ellas.</translation>
    </message>
    <message>
        <location line="+7"/>
        <location line="+23"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location line="-7"/>
        <source>Read these two words from the sheet. Until both are right, nothing changes.</source>
        <translation>Lea en la hoja estas dos palabras. Hasta que ambas sean correctas, no cambia nada.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Check the words</source>
        <translation>Comprobar las palabras</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show the words again</source>
        <translation>Mostrar de nuevo las palabras</translation>
    </message>
    <message>
        <location line="+70"/>
        <source>Saved: %1. Print it, lock the paper away, then delete the file: whoever finds it can open the history.</source>
        <translation>Guardado: %1. Imprímalo, guarde el papel bajo llave y luego elimine el archivo: quien lo encuentre puede abrir el historial.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The sheet was sent to the printer. Look whether all 24 words can be read on it.</source>
        <translation>La hoja se envió a la impresora. Revise que se puedan leer en ella las 24 palabras.</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Word %1</source>
        <translation>Palabra %1</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>This is not word %1 of the sheet.</source>
        <translation>Esta no es la palabra %1 de la hoja.</translation>
    </message>
</context>
<context>
    <name>coverdesk::SheetStep</name>
    <message>
        <location filename="../ui/firststart/sheetstep.cpp" line="+17"/>
        <source>Make the recovery sheet</source>
        <translation>Crear la hoja de recuperación</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you keep here is encrypted, and this computer holds the key. If the computer breaks or its keychain is lost, only this sheet of paper opens the history and its backups.</source>
        <translation>Lo que guarda aquí está cifrado, y esta computadora tiene la clave. Si la computadora se daña o se pierde su llavero, solo esta hoja de papel abre el historial y sus copias de seguridad.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Later: Settings keeps asking</source>
        <translation>Más tarde: Configuración lo seguirá recordando</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>coverdesk::StartHeading</name>
    <message>
        <location filename="../ui/opening/startheading.cpp" line="+22"/>
        <source>Coverdesk</source>
        <translation>Coverdesk</translation>
    </message>
</context>
<context>
    <name>coverdesk::StartPage</name>
    <message>
        <location filename="../ui/opening/startpage.cpp" line="+30"/>
        <source>Choose a passphrase</source>
        <translation>Elegir una frase de contraseña</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It opens the history from now on, here and on the command line, whenever Coverdesk starts. Nobody can open the history without it: write it down and keep it in a safe place.</source>
        <translation>Desde ahora abre el historial, aquí y en la línea de comandos, cada vez que inicia Coverdesk. Nadie puede abrir el historial sin ella: anótela y guárdela en un lugar seguro.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>At least 12 characters, or four words.</source>
        <translation>Al menos 12 caracteres o cuatro palabras.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Choose a new PIN</source>
        <translation>Elegir un PIN nuevo</translation>
    </message>
    <message>
        <location line="+117"/>
        <source>The recovery phrase opened the history. The PIN that was set no longer does. Without one, whoever can use this computer&apos;s account can open it.</source>
        <translation>La frase de recuperación abrió el historial. El PIN que estaba establecido ya no lo abre. Sin un PIN, quien pueda usar la cuenta de esta computadora puede abrirlo.</translation>
    </message>
    <message>
        <location line="-116"/>
        <source>PIN or passphrase</source>
        <translation>PIN o frase de contraseña</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>At least 6 digits.</source>
        <translation>Al menos 6 dígitos.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Open with it</source>
        <translation>Abrir con ella</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Set the PIN</source>
        <translation>Establecer el PIN</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go on without</source>
        <translation>Continuar sin PIN</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Opening the history…</source>
        <translation>Abriendo el historial…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>If the computer asks for the password of its keychain, enter it there. That question may be behind this window.</source>
        <translation>Si la computadora pide la contraseña de su llavero, ingrésela ahí. Esa pregunta puede estar detrás de esta ventana.</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Type the recovery phrase</source>
        <translation>Escriba la frase de recuperación</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The 24 words of the recovery sheet, in their order. The first four letters of a word are enough; capitals and line ends do not matter.</source>
        <translation>Las 24 palabras de la hoja de recuperación, en su orden. Bastan las primeras cuatro letras de cada palabra; las mayúsculas y los saltos de línea no importan.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Open the history</source>
        <translation>Abrir el historial</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Restore from a backup</source>
        <translation>Restaurar desde una copia de seguridad</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Type the 24 words of the recovery sheet. “%1” is then put in the place of the history of this computer, which is kept beside it. What was still open on the day of the backup is not asked again before a person has looked at it.</source>
        <translation>Escriba las 24 palabras de la hoja de recuperación. “%1” toma entonces el lugar del historial de esta computadora, que se conserva aparte. Lo que seguía abierto el día de la copia no se vuelve a consultar hasta que una persona lo haya revisado.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>This desk had a PIN, and the history that was restored does not open by it. Choose one that does, before anything of it is shown.</source>
        <translation>Este puesto tenía un PIN, y el historial restaurado no se abre con él. Elija uno que sí lo abra, antes de que se muestre nada.</translation>
    </message>
</context>
<context>
    <name>coverdesk::StartWords</name>
    <message>
        <location filename="../ui/opening/startwords.cpp" line="+26"/>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Use the recovery phrase</source>
        <translation>Usar la frase de recuperación</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Use the passphrase</source>
        <translation>Usar la frase de contraseña</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose a passphrase</source>
        <translation>Elegir una frase de contraseña</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open what can still be read</source>
        <translation>Abrir lo que aún se puede leer</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+234"/>
        <source>Restore from a backup</source>
        <translation>Restaurar desde una copia de seguridad</translation>
    </message>
    <message>
        <location line="-233"/>
        <source>Start with an empty history</source>
        <translation>Comenzar con un historial vacío</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose the backup…</source>
        <translation>Elegir la copia…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Restore the newest backup</source>
        <translation>Restaurar la copia de seguridad más reciente</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Set it aside and start empty</source>
        <translation>Apartarlo y comenzar vacío</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>The computer&apos;s keychain is locked.</source>
        <translation>El llavero de la computadora está bloqueado.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Try again, and enter the keychain&apos;s password where the computer asks for it. Nothing was changed.</source>
        <translation>Intente de nuevo e ingrese la contraseña del llavero donde la computadora la pida. No se cambió nada.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The key of this history was removed from the computer&apos;s keychain.</source>
        <translation>La clave de este historial se eliminó del llavero de la computadora.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The history is untouched, and stays sealed. The recovery phrase opens it, and puts a new key into the keychain.</source>
        <translation>El historial está intacto y sigue cifrado. La frase de recuperación lo abre y pone una clave nueva en el llavero.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The history is untouched, and stays sealed until the key is back in the keychain.</source>
        <translation>El historial está intacto y sigue cifrado hasta que la clave vuelva al llavero.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No keychain opens this history.</source>
        <translation>Ningún llavero abre este historial.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Its recovery phrase does. It also puts a key into this computer&apos;s keychain, so that it opens by itself from then on.</source>
        <translation>Su frase de recuperación sí lo abre. También pone una clave en el llavero de esta computadora, para que desde entonces se abra por sí solo.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It opens by its passphrase alone.</source>
        <translation>Se abre solo con su frase de contraseña.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The computer&apos;s keychain does not show the key of this history.</source>
        <translation>El llavero de la computadora no muestra la clave de este historial.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The keychain is locked, or the key was removed from it. Unlock the keychain and try again. Nothing was changed.</source>
        <translation>El llavero está bloqueado o se eliminó de él la clave. Desbloquee el llavero e intente de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The computer&apos;s keychain holds another key than the one of this history.</source>
        <translation>El llavero de la computadora tiene una clave distinta de la de este historial.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The key was replaced, or the history came from elsewhere. It is untouched. The recovery phrase opens it, and puts a new key into the keychain.</source>
        <translation>La clave se reemplazó o el historial vino de otro lugar. Está intacto. La frase de recuperación lo abre y pone una clave nueva en el llavero.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The key was replaced, or the history came from elsewhere. It is untouched, and stays sealed until the right key is back.</source>
        <translation>La clave se reemplazó o el historial vino de otro lugar. Está intacto y sigue cifrado hasta que vuelva la clave correcta.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The computer refused Coverdesk the key in its keychain.</source>
        <translation>La computadora negó a Coverdesk la clave de su llavero.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Try again, and choose “Always allow” where the computer asks.</source>
        <translation>Intente de nuevo y elija “Permitir siempre” donde la computadora lo pregunte.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The computer&apos;s keychain has not answered for a minute.</source>
        <translation>El llavero de la computadora no responde desde hace un minuto.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+4"/>
        <source>It may be asking for its password in another window. Answer it there, then try again.</source>
        <translation>Puede estar pidiendo su contraseña en otra ventana. Responda ahí y luego intente de nuevo.</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>The computer&apos;s keychain was not waited for.</source>
        <translation>No se esperó al llavero de la computadora.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No keychain is running on this computer.</source>
        <translation>No hay ningún llavero en funcionamiento en esta computadora.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sign in to the desktop as usual, so that its keychain starts, then try again.</source>
        <translation>Inicie sesión en el escritorio como de costumbre, para que inicie su llavero, y luego intente de nuevo.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The computer&apos;s keychain did not keep the key it was given.</source>
        <translation>El llavero de la computadora no conservó la clave que se le dio.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing was sealed with it. Set the keychain up, then try again.</source>
        <translation>No se cifró nada con ella. Configure el llavero y luego intente de nuevo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This computer offers no keychain that can keep secrets.</source>
        <translation>Esta computadora no ofrece un llavero que pueda guardar secretos.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sign in to the desktop, or set a keychain up, then try again.</source>
        <translation>Inicie sesión en el escritorio, o configure un llavero, y luego intente de nuevo.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Or choose a passphrase that opens the history instead.</source>
        <translation>O elija una frase de contraseña que abra el historial en su lugar.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The history is untouched, and opens without the keychain as well.</source>
        <translation>El historial está intacto y también se abre sin el llavero.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The keychain says: “%1”</source>
        <translation>El llavero dice: “%1”</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The keys of this history are gone: nobody can open it.</source>
        <translation>Las claves de este historial ya no existen: nadie puede abrirlo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A backup can be put in its place, or an empty history. The file is kept beside it.</source>
        <translation>En su lugar se puede poner una copia de seguridad o un historial vacío. El archivo se conserva aparte.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file of the history is damaged.</source>
        <translation>El archivo del historial está dañado.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing was changed. A backup can be put in its place; the file is set aside in the same folder, and not deleted.</source>
        <translation>No se cambió nada. Se puede poner una copia de seguridad en su lugar; el archivo se aparta en la misma carpeta y no se elimina.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>The file of the history is damaged, or another program&apos;s.</source>
        <translation>El archivo del historial está dañado o es de otro programa.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It was left untouched. One of its backups can be put in its place; the file is set aside in the same folder, and not deleted.</source>
        <translation>No se tocó. Se puede poner una de sus copias de seguridad en su lugar; el archivo se aparta en la misma carpeta y no se elimina.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>If no newer Coverdesk was ever used here, the file is damaged: a backup can be put in its place, and the file is set aside in the same folder, not deleted.</source>
        <translation>Si aquí nunca se usó un Coverdesk más nuevo, el archivo está dañado: se puede poner una copia de seguridad en su lugar, y el archivo se aparta en la misma carpeta, sin eliminarse.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Coverdesk must be able to write to its folder. Ask whoever looks after this computer, then try again.</source>
        <translation>Coverdesk debe poder escribir en su carpeta. Consulte a la persona encargada de esta computadora y luego intente de nuevo.</translation>
    </message>
    <message>
        <location line="-14"/>
        <source>Start the newer Coverdesk, or install it on this computer.</source>
        <translation>Inicie la versión más nueva de Coverdesk o instálela en esta computadora.</translation>
    </message>
    <message>
        <location line="-12"/>
        <source>It was left untouched. Move that file elsewhere, or start with another folder.</source>
        <translation>No se modificó. Mueva ese archivo a otro lugar o inicie con otra carpeta.</translation>
    </message>
    <message>
        <location line="+70"/>
        <source>The newest backup is of %1.</source>
        <translation>La copia de seguridad más reciente es del %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The newest backup is of %1, with 1 check in it.</source>
        <translation>La copia de seguridad más reciente es del %1 y contiene 1 verificación.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The newest backup is of %1, with %2 checks in it.</source>
        <translation>La copia de seguridad más reciente es del %1 y contiene %2 verificaciones.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The history is not in its folder any more.</source>
        <translation>El historial ya no está en su carpeta.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A history that was set aside is still there, and can be put in its place. Starting with an empty history shows no patient and no check of before; nothing is deleted.</source>
        <translation>Un historial que se apartó sigue allí y se puede poner en su lugar. Al comenzar con un historial vacío no se muestra ningún paciente ni verificación de antes; no se elimina nada.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>It can be put in the place of the history. Starting with an empty history shows no patient and no check of before; the backups are moved to a folder of their own, and none of them is deleted.</source>
        <translation>Se puede poner en el lugar del historial. Al comenzar con un historial vacío no se muestra ningún paciente ni verificación de antes; las copias de seguridad se mueven a una carpeta propia y no se elimina ninguna.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>A backup is opened by this computer&apos;s keychain, or by the PIN, the passphrase or the recovery phrase of its day. It takes the place of the history on this computer, which is kept beside it.</source>
        <translation>Una copia de seguridad se abre con el llavero de esta computadora, o con el PIN, la frase de contraseña o la frase de recuperación de su día. Ocupa el lugar del historial de esta computadora, que se conserva a su lado.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Start with an empty history?</source>
        <translation>¿Comenzar con un historial vacío?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Coverdesk then shows no patient and no check of before. The backups are moved to a folder of their own in the same folder, and none of them is deleted.</source>
        <translation>Coverdesk no muestra entonces ningún paciente ni verificación de antes. Las copias de seguridad se mueven a una carpeta propia dentro de la misma carpeta, y no se elimina ninguna.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nobody can open the history that is there without its key, its recovery phrase or a backup. It is set aside in the same folder, its backups in a folder of their own, and nothing of it is deleted.</source>
        <translation>Nadie puede abrir el historial que está allí sin su clave, su frase de recuperación o una copia de seguridad. Se aparta en la misma carpeta, sus copias de seguridad en una carpeta propia, y no se elimina nada de él.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>That is not the PIN or passphrase. Nothing was changed.</source>
        <translation>Ese no es el PIN ni la frase de contraseña. No se cambió nada.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>That is not the passphrase. Nothing was changed.</source>
        <translation>Esa no es la frase de contraseña. No se cambió nada.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>These words are a recovery phrase, but not this history&apos;s. Look for a newer sheet.</source>
        <translation>Estas palabras son una frase de recuperación, pero no la de este historial. Busque una hoja más reciente.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This history has no recovery phrase.</source>
        <translation>Este historial no tiene frase de recuperación.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The computer has too little memory free for this right now. Close something else, then try again.</source>
        <translation>La computadora tiene muy poca memoria libre para esto en este momento. Cierre algún otro programa y luego intente de nuevo.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>That file is not there any more. Nothing was changed.</source>
        <translation>Ese archivo ya no está ahí. No se cambió nada.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>That file is no backup of Coverdesk. Nothing was changed.</source>
        <translation>Ese archivo no es una copia de seguridad de Coverdesk. No se cambió nada.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A newer Coverdesk made that backup. Install it on this computer first. Nothing was changed.</source>
        <translation>Esa copia de seguridad la hizo una versión más nueva de Coverdesk. Instálela primero en esta computadora. No se cambió nada.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>That backup is damaged and cannot be read. Choose one of another day. Nothing was changed.</source>
        <translation>Esa copia de seguridad está dañada y no se puede leer. Elija una de otro día. No se cambió nada.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>That backup was made before there was a recovery phrase, and this computer&apos;s keychain does not open it. Nothing was changed.</source>
        <translation>Esa copia de seguridad se hizo antes de que hubiera una frase de recuperación, y el llavero de esta computadora no la abre. No se cambió nada.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>That is not the PIN or passphrase of the day of that backup. Nothing was changed.</source>
        <translation>Ese no es el PIN ni la frase de contraseña del día de esa copia de seguridad. No se cambió nada.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>These words are a recovery phrase, but not that backup&apos;s. It takes the sheet that was valid on the day of the backup. Nothing was changed.</source>
        <translation>Estas palabras son una frase de recuperación, pero no la de esa copia de seguridad. Se necesita la hoja que era válida el día de la copia. No se cambió nada.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Another program is using the history or the backup. Close it, then try again. Nothing was changed.</source>
        <translation>Otro programa está usando el historial o la copia de seguridad. Ciérrelo y luego intente de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Word %1 is not in the list of words.</source>
        <translation>La palabra %1 no está en la lista de palabras.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Word %1, “%2”, is not in the list of words.</source>
        <translation>La palabra %1, “%2”, no está en la lista de palabras.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Is it one of these? %1</source>
        <translation>¿Es una de estas? %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>One of the words is wrong or misplaced, though all are in the list.</source>
        <translation>Una de las palabras es incorrecta o está fuera de lugar, aunque todas están en la lista.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Look at words %1 and %2 first: they may have changed places.</source>
        <translation>Revise primero las palabras %1 y %2: es posible que estén intercambiadas.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Look at word %1 first.</source>
        <translation>Revise primero la palabra %1.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>These are %1 words, and a recovery phrase has 24.</source>
        <translation>Estas son %1 palabras, y una frase de recuperación tiene 24.</translation>
    </message>
</context>
<context>
    <name>coverdesk::StepCard</name>
    <message>
        <location filename="../ui/help/stepcard.cpp" line="+17"/>
        <source>Step %1: %2</source>
        <translation>Paso %1: %2</translation>
    </message>
</context>
<context>
    <name>coverdesk::StepDots</name>
    <message>
        <location filename="../ui/firststart/stepdots.cpp" line="+34"/>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>coverdesk::StepText</name>
    <message>
        <location filename="../ui/benefits/stepwords.cpp" line="+33"/>
        <source>Member ID, exactly as on the card: %1</source>
        <translation>Número de miembro, como en la tarjeta: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Name, as on the card: %1</source>
        <translation>Nombre, como en la tarjeta: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Date of birth: %1</source>
        <translation>Fecha de nacimiento: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Is the patient the policyholder, or a family member?</source>
        <translation>¿El paciente es el titular de la póliza o un familiar?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A new card, or another insurer?</source>
        <translation>¿Una tarjeta nueva u otra aseguradora?</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>without spaces</source>
        <translation>sin espacios</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>with suffix %1</source>
        <translation>con sufijo %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>without suffix</source>
        <translation>sin sufijo</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>day and month exchanged: %1</source>
        <translation>día y mes intercambiados: %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>first and last name exchanged</source>
        <translation>nombre y apellido intercambiados</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Member ID, exactly as on the card</source>
        <translation>Número de miembro, como en la tarjeta</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Insurance company, in full</source>
        <translation>Compañía de seguros, completa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, as on the card</source>
        <translation>%1, como en la tarjeta</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>what is asked</source>
        <translation>lo que se pregunta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Changed: %1</source>
        <translation>Cambiado: %1</translation>
    </message>
</context>
<context>
    <name>coverdesk::SummaryText</name>
    <message>
        <location filename="../ui/compare/comparetext.cpp" line="+35"/>
        <source>%1, born %2</source>
        <translation>%1, fecha de nacimiento: %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1, member ID %2</source>
        <translation>%1, número de miembro %2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1: %2 | %3</source>
        <translation>%1: %2 | %3</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>%1 | %2</source>
        <translation>%1 | %2</translation>
    </message>
</context>
<context>
    <name>coverdesk::SystemNotices</name>
    <message>
        <location filename="../ui/lock/linuxnotices.cpp" line="+153"/>
        <source>Coverdesk</source>
        <translation>Coverdesk</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Coverdesk locks before the computer sleeps.</source>
        <translation>Coverdesk se bloquea antes de que la computadora entre en suspensión.</translation>
    </message>
</context>
<context>
    <name>coverdesk::TimelineModel</name>
    <message>
        <location filename="../ui/patients/timelinemodel.cpp" line="+172"/>
        <source>Tick to compare</source>
        <translation>Marcar para comparar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tick two answers to compare them (Space)</source>
        <translation>Marque dos respuestas para compararlas (barra espaciadora)</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>in force on %1</source>
        <translation>vigente el %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>last one that can be read</source>
        <translation>la última que se puede leer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+31"/>
        <location line="+30"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location line="-29"/>
        <source>Save PDF (Ctrl+S)</source>
        <translation>Guardar PDF (Ctrl+S)</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
</context>
<context>
    <name>coverdesk::TrialWords</name>
    <message>
        <location filename="../ui/firststart/lineverdict.cpp" line="+25"/>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Trying…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The eligibility service</source>
        <translation>El servicio de elegibilidad</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Health Harbor</source>
        <translation>Health Harbor</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Not reached</source>
        <translation>No se alcanza</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not trusted</source>
        <translation>No es de confianza</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Broken off</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sent elsewhere</source>
        <translation>Reenviado a otro lugar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Failed there</source>
        <translation>Falló allí</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Another service</source>
        <translation>Otro servicio</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Not tried</source>
        <translation>No se probó</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Nothing answers at “%1”. Look for a wrong letter, and whether the internet works.</source>
        <translation>Nada responde en “%1”. Busque una letra equivocada y vea si internet funciona.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>We were sent on to “%1” and did not go there. Type the address as the service gave it.</source>
        <translation>Se nos reenvió a “%1” y no fuimos allí. Escriba la dirección como la dio el servicio.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Something answers there, but not this service. Compare the address letter by letter.</source>
        <translation>Algo responde allí, pero no este servicio. Compare la dirección letra por letra.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>No address</source>
        <translation>No es una dirección</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>The eligibility service does not accept this key. Copy it again, without blanks.</source>
        <translation>El servicio de elegibilidad no acepta esta clave. Cópiela de nuevo, sin espacios.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The key that ends in %1 is not accepted. Copy it again, without blanks.</source>
        <translation>La clave que termina en %1 no se acepta. Cópiela de nuevo, sin espacios.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Health Harbor does not accept this key for “%1”. Copy it again, without blanks.</source>
        <translation>Health Harbor no acepta esta clave para “%1”. Cópiela de nuevo, sin espacios.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The key that ends in %1 is not accepted for “%2”. Copy it again, without blanks.</source>
        <translation>La clave que termina en %1 no se acepta para “%2”. Cópiela de nuevo, sin espacios.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 does not let this account ask. Ask its support to set the account up.</source>
        <translation>%1 no permite que esta cuenta pregunte. Pida a su soporte que configure la cuenta.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Key refused</source>
        <translation>Clave rechazada</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Has blanks</source>
        <translation>Tiene espacios</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A key is one word. Copy it again, without blanks.</source>
        <translation>Una clave es una sola palabra. Cópiela de nuevo, sin espacios.</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Client ID next</source>
        <translation>Falta el ID de cliente</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+70"/>
        <source>Not proven</source>
        <translation>No comprobado</translation>
    </message>
    <message>
        <location line="-69"/>
        <source>The service did not take the trial. The first check will show.</source>
        <translation>El servicio no aceptó la prueba. La primera verificación lo mostrará.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Too short</source>
        <translation>Demasiado corto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Too long</source>
        <translation>Demasiado largo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not whole</source>
        <translation>No está completo</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Switched off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This clinic is switched off at the service. Switch it on at its website.</source>
        <translation>Esta clínica está desactivada en el servicio. Actívela en su sitio web.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Another account</source>
        <translation>Otra cuenta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This client ID and the key are of different accounts. Take both from the same.</source>
        <translation>Este ID de cliente y la clave son de cuentas distintas. Tome ambos de la misma.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not known</source>
        <translation>No se conoce</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The service knows no clinic by this client ID. Copy it again from its website.</source>
        <translation>El servicio no conoce ninguna clínica con este ID de cliente. Cópielo de nuevo de su sitio web.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Twice</source>
        <translation>Repetido</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Each clinic needs a name and a client ID of its own.</source>
        <translation>Cada clínica necesita un nombre y un ID de cliente propios.</translation>
    </message>
</context>
<context>
    <name>coverdesk::TroubleCard</name>
    <message>
        <location filename="../ui/opening/troublecard.cpp" line="+54"/>
        <source>The folder is %1</source>
        <translation>La carpeta es %1</translation>
    </message>
</context>
<context>
    <name>coverdesk::TwinView</name>
    <message>
        <location filename="../ui/patients/twinview.cpp" line="+33"/>
        <source>%1, member ID %2</source>
        <translation>%1, número de miembro %2</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1
member ID %2</source>
        <translation>%1
número de miembro %2</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>1 check</source>
        <translation>1 verificación</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 checks</source>
        <translation>%1 verificaciones</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, the last on %2</source>
        <translation>%1, la última el %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Are these the same person?</source>
        <translation>¿Son la misma persona?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>They are two people</source>
        <translation>Son dos personas</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Chart number</source>
        <translation>Número de expediente</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>The record you keep gets the checks of the other one, and its ticked coverages as second insurance, or as ended. You can undo this at any time.</source>
        <translation>El registro que usted conserva recibe las verificaciones del otro y sus coberturas marcadas, como segundo seguro o como terminadas. Puede deshacerlo en cualquier momento.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Coverages</source>
        <translation>Coberturas</translation>
    </message>
    <message>
        <location line="-46"/>
        <source>Checks</source>
        <translation>Verificaciones</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>The record you keep stays as it is, and gets the checks of the other one. You can undo this at any time.</source>
        <translation>El registro que usted conserva queda como está y recibe las verificaciones del otro. Puede deshacerlo en cualquier momento.</translation>
    </message>
    <message>
        <location line="-18"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>Take this coverage over, if the other record is kept</source>
        <translation>Incorporar esta cobertura, si se conserva el otro registro</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Merge: keep this record</source>
        <translation>Combinar: conservar este</translation>
    </message>
</context>
<context>
    <name>coverdesk::UnlockForm</name>
    <message>
        <location filename="../ui/opening/unlockform.cpp" line="+29"/>
        <source>PIN or passphrase</source>
        <translation>PIN o frase de contraseña</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Who is at the desk?</source>
        <translation>¿Quién está en recepción?</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+92"/>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <location line="-91"/>
        <source>Use the recovery phrase</source>
        <translation>Usar la frase de recuperación</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>initials</source>
        <translation>iniciales</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>1 check goes on; its answer comes after you unlock.</source>
        <translation>1 verificación continúa; su respuesta llega después de desbloquear.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 checks go on; their answers come after you unlock.</source>
        <translation>%1 verificaciones continúan; sus respuestas llegan después de desbloquear.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Restore from a backup</source>
        <translation>Restaurar desde una copia de seguridad</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Type the PIN or passphrase of the day of the backup. “%1” is then put in the place of the history of this computer, which is kept beside it.</source>
        <translation>Escriba el PIN o la frase de contraseña del día de la copia de seguridad. “%1” se pone entonces en el lugar del historial de esta computadora, que se conserva a su lado.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Locked at %1.</source>
        <translation>Hora del bloqueo: %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The history is locked.</source>
        <translation>El historial está bloqueado.</translation>
    </message>
    <message>
        <location line="-16"/>
        <source>No PIN is set, so that this lock only hides: whoever can use this computer&apos;s account can unlock it. Set one in Settings, Lock.</source>
        <translation>No hay ningún PIN establecido, así que este bloqueo solo oculta: quien pueda usar la cuenta de esta computadora puede desbloquearlo. Establezca uno en Configuración, Bloqueo.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You come back to where you were; nothing typed is lost.</source>
        <translation>Usted vuelve a donde estaba; no se pierde nada de lo escrito.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>If the computer asks for the password of its keychain, enter it there. That question may be behind this window.</source>
        <translation>Si la computadora pide la contraseña de su llavero, ingrésela ahí. Esa pregunta puede estar detrás de esta ventana.</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>After wrong ones it takes a while: try again in %1:%2.</source>
        <translation>Después de intentos incorrectos hay que esperar: intente de nuevo en %1:%2.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Type the PIN or passphrase.</source>
        <translation>Escriba el PIN o la frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>coverdesk::Veil</name>
    <message>
        <location filename="../ui/veil.cpp" line="+16"/>
        <source>Names are hidden. F9 shows them again.</source>
        <translation>Los nombres están ocultos. F9 los muestra de nuevo.</translation>
    </message>
</context>
<context>
    <name>coverdesk::VerdictText</name>
    <message>
        <location filename="../ui/compare/compareverdict.cpp" line="+34"/>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Only the phone answer says anything of the plan.</source>
        <translation>Solo la respuesta por teléfono dice algo del plan.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only the instant answer says anything of the plan.</source>
        <translation>Solo la respuesta al instante dice algo del plan.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only the older answer says anything of the plan.</source>
        <translation>Solo la respuesta más antigua dice algo del plan.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only the newer answer says anything of the plan.</source>
        <translation>Solo la respuesta más reciente dice algo del plan.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>There is nothing to compare.</source>
        <translation>No hay nada que comparar.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Neither answer says anything of the plan.</source>
        <translation>Ninguna de las respuestas dice algo del plan.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The other one: %1</source>
        <translation>La otra: %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>These answers are about two different patients.</source>
        <translation>Estas respuestas son de dos pacientes distintos.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>They are not compared.</source>
        <translation>No se comparan.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>These answers are about two insurances.</source>
        <translation>Estas respuestas son de dos seguros.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What is said of %1 does not hold for %2.</source>
        <translation>Lo que se dice de %1 no vale para %2.</translation>
    </message>
    <message>
        <location line="+50"/>
        <source>The plan ended on %1.</source>
        <translation>El plan terminó el %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>That day had passed when the newer answer came, on %1.</source>
        <translation>Ese día ya había pasado cuando llegó la respuesta más reciente, el %1.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The plan was to end on %1.</source>
        <translation>El plan debía terminar el %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The newer answer, of %1, says neither that it ended nor that it goes on.</source>
        <translation>La respuesta más reciente, del %1, no dice ni que terminó ni que continúa.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>They do not agree on whether the plan is active.</source>
        <translation>No coinciden en si el plan está activo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Do not tell the patient yes or no before the insurer has said which of them holds.</source>
        <translation>No le diga al paciente ni sí ni no antes de que la aseguradora haya dicho cuál de las dos es válida.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>On %1 it was not.</source>
        <translation>El %1 no lo estaba.</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>The plan was no longer active on %1.</source>
        <translation>El plan ya no estaba activo el %1.</translation>
    </message>
    <message>
        <location line="-54"/>
        <source>The phone answer of %1 contradicts itself.</source>
        <translation>La respuesta por teléfono del %1 se contradice.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The instant answer of %1 contradicts itself.</source>
        <translation>La respuesta instantánea del %1 se contradice.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Both answers contradict themselves, that of %1 and that of %2.</source>
        <translation>Las dos respuestas se contradicen, la del %1 y la del %2.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Do not tell the patient yes or no before the insurer has said what holds.</source>
        <translation>No le diga al paciente ni sí ni no hasta que la aseguradora haya dicho qué vale.</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>On %1 it was.</source>
        <translation>El %1 lo estaba.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The plan was active on %1.</source>
        <translation>El plan estaba activo el %1.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>They differ on the copay: use %1.</source>
        <translation>Difieren en el copago: use %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>They differ on the coinsurance: use %1.</source>
        <translation>Difieren en el coseguro: use %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>They differ on the copay: use the phone&apos;s %1.</source>
        <translation>Difieren en el copago: use %1, de la respuesta por teléfono.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>They differ on the coinsurance: use the phone&apos;s %1.</source>
        <translation>Difieren en el coseguro: use %1, de la respuesta por teléfono.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>They differ on the copay: use the one for each service.</source>
        <translation>Difieren en el copago: use el de cada servicio.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>They differ on the coinsurance: use the one for each service.</source>
        <translation>Difieren en el coseguro: use el de cada servicio.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>They differ on the copay: use the phone&apos;s for each service.</source>
        <translation>Difieren en el copago: use el de la respuesta por teléfono para cada servicio.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>They differ on the coinsurance: use the phone&apos;s for each service.</source>
        <translation>Difieren en el coseguro: use el de la respuesta por teléfono para cada servicio.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>the other one&apos;s %1 is for the plan.</source>
        <translation>el valor de la otra, %1, es para el plan.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the instant %1 is for the plan.</source>
        <translation>el valor al instante, %1, es para el plan.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source> It is the older answer, and a new benefit year may have begun since: ask again.</source>
        <translation> Es la respuesta más antigua, y es posible que desde entonces haya comenzado un nuevo año de beneficios: vuelva a consultar.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is %1; %2</source>
        <translation>Es %1; %2</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>They differ on what a visit costs, and the answer for the service is not clear.</source>
        <translation>Difieren en lo que cuesta una visita, y la respuesta para el servicio no es clara.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Open it and read its remarks before you use it.</source>
        <translation>Ábrala y lea sus observaciones antes de usarla.</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source> What is used of the year&apos;s amounts has moved on as well.</source>
        <translation> También avanzó lo usado de los montos del año.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Only one thing differs: %1.</source>
        <translation>Solo hay una diferencia: %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 and %2: %3.</source>
        <translation>%1 y %2: %3.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>They differ on %n things.</source>
        <translation>
            <numerusform>Difieren en %n cosa.</numerusform>
            <numerusform>Difieren en %n cosas.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <source>There is nothing that both of them say.</source>
        <translation>No hay nada que digan ambas.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+4"/>
        <source>What one leaves out is no difference.</source>
        <translation>Lo que una omite no es una diferencia.</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>They agree.</source>
        <translation>Coinciden.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>They agree on everything that both of them say.</source>
        <translation>Coinciden en todo lo que dicen ambas.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>They agree; only what is used of the year&apos;s amounts has moved on.</source>
        <translation>Coinciden; solo avanzó lo usado de los montos del año.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>That is progress, no change of the plan.</source>
        <translation>Eso es avance, no un cambio del plan.</translation>
    </message>
</context>
<context>
    <name>coverdesk::WayText</name>
    <message>
        <location filename="../ui/benefits/ways.cpp" line="+25"/>
        <source>Look now</source>
        <translation>Revisar ahora</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+5"/>
        <location line="+71"/>
        <source>Free</source>
        <translation>Sin costo</translation>
    </message>
    <message>
        <location line="-71"/>
        <source>Look again</source>
        <translation>Revisar de nuevo</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Close it</source>
        <translation>Cerrarla</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Kept in the history</source>
        <translation>Se conserva en el historial</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+23"/>
        <source>Check again</source>
        <translation>Verificar de nuevo</translation>
    </message>
    <message>
        <location line="-18"/>
        <source>Ask by phone</source>
        <translation>Pedir por teléfono</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Wait longer</source>
        <translation>Esperar más</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Five more business days</source>
        <translation>Cinco días hábiles más</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+103"/>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <location line="-100"/>
        <source>May charge twice</source>
        <translation>Puede cobrarse dos veces</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>May place a second call</source>
        <translation>Puede generar una segunda llamada</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>As received</source>
        <translation>Tal como se recibió</translation>
    </message>
    <message>
        <location line="+8"/>
        <location line="+11"/>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Remind me in 5 minutes</source>
        <translation>Recordarme en 5 minutos</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Open Clinics and services</source>
        <translation>Abrir Clínicas y servicios</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>Enter a new key</source>
        <translation>Ingresar una clave nueva</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Ask again now</source>
        <translation>Volver a consultar ahora</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No second check</source>
        <translation>Sin una segunda verificación</translation>
    </message>
    <message>
        <location line="-10"/>
        <source>Try again now</source>
        <translation>Intentar de nuevo ahora</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>Uses 1 check</source>
        <translation>Usa 1 verificación</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Uses 1 phone request</source>
        <translation>Usa 1 solicitud por teléfono</translation>
    </message>
</context>
<context>
    <name>coverdesk::WirePage</name>
    <message>
        <location filename="../ui/benefits/wirepage.cpp" line="+21"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>As it went over the wire. Copy takes all of it, even where only its beginning is shown.</source>
        <translation>Tal como pasó por la red. Copiar lo toma todo, aunque solo se muestre el comienzo.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>This answer names another person, so it is not shown here. Look at it only where you must, such as for the service&apos;s support.</source>
        <translation>Esta respuesta nombra a otra persona, por eso no se muestra aquí. Véala solo si es necesario, por ejemplo para el soporte del servicio.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Show it all the same</source>
        <translation>Mostrarla de todos modos</translation>
    </message>
</context>
<context>
    <name>coverdesk::WireText</name>
    <message>
        <location filename="../ui/benefits/wiretext.cpp" line="+35"/>
        <source>Only the first %1 of %2 bytes are shown.</source>
        <translation>Solo se muestran los primeros %1 de %2 bytes.</translation>
    </message>
</context>
<context>
    <name>coverdesk::Words</name>
    <message>
        <location filename="../ui/wording/amounts.cpp" line="+16"/>
        <source>not stated</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <location filename="../ui/requests/moments.cpp" line="+14"/>
        <location filename="../ui/wording/amounts.cpp" line="+33"/>
        <source>Mon</source>
        <translation>lun</translation>
    </message>
    <message>
        <location line="+0"/>
        <location filename="../ui/wording/amounts.cpp" line="+0"/>
        <source>Tue</source>
        <translation>mar</translation>
    </message>
    <message>
        <location line="+0"/>
        <location filename="../ui/wording/amounts.cpp" line="+0"/>
        <source>Wed</source>
        <translation>mié</translation>
    </message>
    <message>
        <location line="+0"/>
        <location filename="../ui/wording/amounts.cpp" line="+0"/>
        <source>Thu</source>
        <translation>jue</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../ui/wording/amounts.cpp" line="+1"/>
        <source>Fri</source>
        <translation>vie</translation>
    </message>
    <message>
        <location line="+0"/>
        <location filename="../ui/wording/amounts.cpp" line="+0"/>
        <source>Sat</source>
        <translation>sáb</translation>
    </message>
    <message>
        <location line="+0"/>
        <location filename="../ui/wording/amounts.cpp" line="+0"/>
        <source>Sun</source>
        <translation>dom</translation>
    </message>
    <message>
        <location filename="../ui/wording/amounts.cpp" line="+42"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../ui/wording/cost.cpp" line="+11"/>
        <source>This may have used 1 check.</source>
        <translation>Es posible que esto haya usado 1 verificación.</translation>
    </message>
    <message>
        <location line="+8"/>
        <location line="+28"/>
        <source>This used 1 check.</source>
        <translation>Esto usó 1 verificación.</translation>
    </message>
    <message>
        <location line="-27"/>
        <source>This may have used 1 check. Trying again uses another.</source>
        <translation>Es posible que esto haya usado 1 verificación. Intentar de nuevo usa otra.</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>This uses 1 check.</source>
        <translation>Esto usa 1 verificación.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This may have used 1 check. Asking again carries the same number: no second check.</source>
        <translation>Es posible que esto haya usado 1 verificación. Volver a consultar lleva el mismo número: no hay una segunda verificación.</translation>
    </message>
    <message>
        <location line="-10"/>
        <location line="+54"/>
        <source>The service stated no charge.</source>
        <translation>El servicio no indicó ningún cobro.</translation>
    </message>
    <message>
        <location line="-40"/>
        <source>No check was used.</source>
        <translation>No se usó ninguna verificación.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This may have used 1 check. Asking again may use another.</source>
        <translation>Es posible que esto haya usado 1 verificación. Volver a consultar puede usar otra.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>This may have used 1 phone request.</source>
        <translation>Es posible que esto haya usado 1 solicitud por teléfono.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>This uses 1 phone request. Looking and waiting are free.</source>
        <translation>Esto usa 1 solicitud por teléfono. Revisar y esperar no cuesta nada.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>This uses 1 phone request.</source>
        <translation>Esto usa 1 solicitud por teléfono.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This may have used 1 phone request. Looking for it is free.</source>
        <translation>Es posible que esto haya usado 1 solicitud por teléfono. Buscarla no cuesta nada.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This uses 1 phone request. Looking for the answer is free.</source>
        <translation>Esto usa 1 solicitud por teléfono. Buscar la respuesta no cuesta nada.</translation>
    </message>
    <message>
        <location line="-20"/>
        <source>This used 1 phone request.</source>
        <translation>Esto usó 1 solicitud por teléfono.</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>No phone request was used.</source>
        <translation>No se usó ninguna solicitud por teléfono.</translation>
    </message>
    <message>
        <location line="-14"/>
        <source>This may have used 1 phone request. Asking again may use another.</source>
        <translation>Es posible que esto haya usado 1 solicitud por teléfono. Volver a consultar puede usar otra.</translation>
    </message>
    <message>
        <location filename="../ui/wording/explanation.cpp" line="+15"/>
        <source>The plan is active. Whether it pays for therapy was not asked: an instant check cannot ask it.</source>
        <translation>El plan está activo. No se preguntó si paga la terapia: una verificación al instante no puede preguntarlo.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The plan was active on %1. Whether it pays for therapy was not asked: an instant check cannot ask it.</source>
        <translation>El plan estaba activo el %1. No se preguntó si paga la terapia: una verificación al instante no puede preguntarlo.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The insurer says that the plan is active. It said nothing of single services.</source>
        <translation>La aseguradora dice que el plan está activo. No dijo nada de servicios en particular.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The insurer says that the plan is active. Not every service that was asked about has an answer.</source>
        <translation>La aseguradora dice que el plan está activo. No todos los servicios consultados tienen respuesta.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The insurer says that the plan is active. Each service has its own answer.</source>
        <translation>La aseguradora dice que el plan está activo. Cada servicio tiene su propia respuesta.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>It says that the plan is active, but by its dates it has ended or not begun. Do not tell the patient yes or no yet.</source>
        <translation>Dice que el plan está activo, pero según sus fechas ya terminó o no ha comenzado. No le diga todavía al paciente ni sí ni no.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It says that the plan is active, and reports an error. Do not tell the patient yes or no yet.</source>
        <translation>Dice que el plan está activo, y a la vez informa de un error. Todavía no le diga al paciente ni sí ni no.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>One part of the answer speaks against another. Do not tell the patient yes or no yet.</source>
        <translation>Una parte de la respuesta contradice a otra. Todavía no le diga al paciente ni sí ni no.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>This is about one claim. It says nothing of the coverage now.</source>
        <translation>Esto se refiere a una sola reclamación. No dice nada de la cobertura actual.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The insurer answered only in part. What it did not say of the claim stays open.</source>
        <translation>La aseguradora respondió solo en parte. Lo que no dijo de la reclamación queda sin respuesta.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing was learned of the claim. What was asked stays open.</source>
        <translation>No se supo nada de la reclamación. Lo que se preguntó queda abierto.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The insurer did not say whether the plan is active. Do not tell the patient yes or no yet.</source>
        <translation>La aseguradora no dijo si el plan está activo. No le diga todavía al paciente ni sí ni no.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>The insurer says that the coverage is not active.</source>
        <translation>La aseguradora dice que la cobertura no está activa.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The insurer could not match the patient. That does not mean that the coverage is not active.</source>
        <translation>La aseguradora no pudo identificar al paciente. Eso no significa que la cobertura no esté activa.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The insurer&apos;s name fits several insurers: choose the right one.</source>
        <translation>El nombre de la aseguradora coincide con varias aseguradoras: elija la correcta.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The insurer did not answer. That says nothing about the coverage.</source>
        <translation>La aseguradora no respondió. Eso no dice nada sobre la cobertura.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The insurer does not take questions from this provider. Nothing on the patient&apos;s card is wrong.</source>
        <translation>La aseguradora no acepta consultas de este proveedor. No hay nada incorrecto en la tarjeta del paciente.</translation>
    </message>
    <message>
        <location line="-21"/>
        <source>The answer names another patient. It says nothing of this one. A person must look into it.</source>
        <translation>La respuesta nombra a otro paciente. No dice nada de este. Una persona debe revisarla.</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>Sent, but not confirmed. We are looking it up; please do not send it again.</source>
        <translation>Enviada, pero no confirmada. La estamos buscando; por favor, no la envíe otra vez.</translation>
    </message>
    <message>
        <location line="-66"/>
        <source>The insurer answered only in part. What it did not say stays open.</source>
        <translation>La aseguradora respondió solo en parte. Lo que no dijo queda sin respuesta.</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>Nothing was learned of the coverage. What was asked stays open.</source>
        <translation>No se supo nada de la cobertura. Lo que se preguntó queda abierto.</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>The answer says neither yes nor no. It is kept as it came.</source>
        <translation>La respuesta no dice ni sí ni no. Se conserva tal como llegó.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The question may have arrived. Asking again carries the same number, so the service counts it once at most.</source>
        <translation>Es posible que la consulta haya llegado. Volver a consultar lleva el mismo número, así que el servicio la cuenta como máximo una vez.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>It waits until the account at the service is paid.</source>
        <translation>Queda en espera hasta que se pague la cuenta en el servicio.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It waits until the wallet is filled at the service.</source>
        <translation>Queda en espera hasta que se recargue la billetera en el servicio.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It waits until the service lets this account ask.</source>
        <translation>Queda en espera hasta que el servicio permita que esta cuenta haga consultas.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It waits until the service accepts our key again.</source>
        <translation>Queda en espera hasta que el servicio vuelva a aceptar nuestra clave.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Nothing was sent yet.</source>
        <translation>Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The question is on its way.</source>
        <translation>La consulta está en camino.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The service has the request. The answer usually comes within 1 to 2 business days.</source>
        <translation>El servicio tiene la solicitud. La respuesta suele llegar en 1 a 2 días hábiles.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The request ended without an answer about the coverage.</source>
        <translation>La solicitud terminó sin una respuesta sobre la cobertura.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location filename="../ui/wording/failures.cpp" line="+24"/>
        <source>The service did not accept the question.</source>
        <translation>El servicio no aceptó la consulta.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It was closed without an answer.</source>
        <translation>Se cerró sin respuesta.</translation>
    </message>
    <message>
        <location filename="../ui/wording/failures.cpp" line="-8"/>
        <source>The service cannot be reached.</source>
        <translation>No se puede contactar con el servicio.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The service could not prove who it is, so nothing was sent.</source>
        <translation>El servicio no pudo demostrar su identidad, así que no se envió nada.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The service did not answer in time.</source>
        <translation>El servicio no respondió a tiempo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The connection broke before the whole answer was here.</source>
        <translation>La conexión se cortó antes de que llegara la respuesta completa.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The service sent us to another address, and we did not go there.</source>
        <translation>El servicio nos remitió a otra dirección, y no la seguimos.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The answer was far longer than any real one, so it was not read.</source>
        <translation>La respuesta era mucho más larga que cualquier respuesta real, así que no se leyó.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The service refused our key.</source>
        <translation>El servicio rechazó nuestra clave.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No checks are left in the wallet.</source>
        <translation>No quedan verificaciones en la billetera.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What was asked about was not found.</source>
        <translation>No se encontró aquello por lo que se preguntó.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../ui/wording/servicecodes.cpp" line="+32"/>
        <source>The insurer&apos;s name fits several insurers.</source>
        <translation>El nombre de la aseguradora coincide con varias aseguradoras.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The clinic or the provider is not set up for this question.</source>
        <translation>La clínica o el proveedor no están configurados para esta consulta.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The insurer is not answering.</source>
        <translation>La aseguradora no responde.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The service has too much to do right now.</source>
        <translation>El servicio está demasiado ocupado en este momento.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Something failed inside the service.</source>
        <translation>Algo falló dentro del servicio.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The answer cannot be read: it says neither yes nor no.</source>
        <translation>La respuesta no se puede leer: no dice ni sí ni no.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The file could not be written: the disk is full, or fails.</source>
        <translation>No se pudo escribir el archivo: el disco está lleno o falla.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This folder or file may not be written to.</source>
        <translation>No se permite escribir en esta carpeta o archivo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The history was written by a newer Coverdesk and was left untouched.</source>
        <translation>El historial lo escribió una versión más nueva de Coverdesk y no se modificó.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This file is not a history of Coverdesk.</source>
        <translation>Este archivo no es un historial de Coverdesk.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A record is no longer what was written.</source>
        <translation>Un registro ya no es lo que se escribió.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The keychain does not show the key of the history.</source>
        <translation>El llavero no muestra la clave del historial.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The key in the keychain does not fit this history.</source>
        <translation>La clave del llavero no corresponde a este historial.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This computer offers no keychain that can keep secrets.</source>
        <translation>Esta computadora no ofrece un llavero que pueda guardar secretos.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Another program is using it right now.</source>
        <translation>Otro programa lo está usando en este momento.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This is not allowed here, so nothing was sent.</source>
        <translation>Esto no está permitido aquí, así que no se envió nada.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Check the internet connection; nothing is lost here.</source>
        <translation>Revise la conexión a internet; aquí no se pierde nada.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Check the date of this computer, then ask whoever looks after the network.</source>
        <translation>Revise la fecha de esta computadora y luego consulte a la persona encargada de la red.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Wait a few minutes, then ask again.</source>
        <translation>Espere unos minutos y vuelva a consultar.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Ask again later; if it stays so, tell the service&apos;s support.</source>
        <translation>Vuelva a consultar más tarde; si sigue igual, avise al soporte del servicio.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>If this network wants you to sign in, do so in a browser first.</source>
        <translation>Si esta red pide iniciar sesión, hágalo primero en un navegador.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../ui/wording/servicecodes.cpp" line="-13"/>
        <source>Enter the right key in Settings.</source>
        <translation>Ingrese la clave correcta en Configuración.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fill the wallet at the service, then go on here.</source>
        <translation>Recargue la billetera en el servicio y luego continúe aquí.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Compare every field with the card and correct what differs.</source>
        <translation>Compare cada campo con la tarjeta y corrija lo que sea distinto.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Compare the member ID, the name and the date of birth with the card.</source>
        <translation>Compare el número de miembro, el nombre y la fecha de nacimiento con la tarjeta.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose the right one.</source>
        <translation>Elija la correcta.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing on the card is wrong: check the clinic and the NPI in Settings.</source>
        <translation>No hay nada incorrecto en la tarjeta: revise la clínica y el NPI en Configuración.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Try again later, or ask by phone.</source>
        <translation>Intente de nuevo más tarde o consulte por teléfono.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is kept as it came; ask the service&apos;s support, or the insurer.</source>
        <translation>Se guarda tal como llegó; pregunte al soporte del servicio o a la aseguradora.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Free some space, then try again.</source>
        <translation>Libere espacio y luego intente de nuevo.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location filename="../ui/wording/servicecodes.cpp" line="+54"/>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Install the newer version on this computer.</source>
        <translation>Instale la versión más nueva en esta computadora.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Restore it from a backup; nothing was overwritten.</source>
        <translation>Restáurelo desde una copia de seguridad; no se sobrescribió nada.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Unlock the keychain, or use the recovery sheet; nothing was overwritten.</source>
        <translation>Desbloquee el llavero o use la hoja de recuperación; no se sobrescribió nada.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Use the recovery sheet; nothing was overwritten.</source>
        <translation>Use la hoja de recuperación; no se sobrescribió nada.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Set one up, or sign in to the desktop, then start again.</source>
        <translation>Configure uno o inicie sesión en el escritorio, y luego comience de nuevo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Wait a moment, then try again.</source>
        <translation>Espere un momento y luego intente de nuevo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Use a listed made-up patient in practice; else connect the service in Settings.</source>
        <translation>En la práctica, use un paciente ficticio de la lista; si no, conecte el servicio en Configuración.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Practice knows its own made-up patients only.</source>
        <translation>El modo de práctica solo conoce a sus propios pacientes ficticios.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Type one of them, such as Maya Okafor; nothing was sent.</source>
        <translation>Escriba uno de ellos, por ejemplo Maya Okafor; no se envió nada.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No key is stored for this address, so nothing was sent.</source>
        <translation>No hay ninguna clave guardada para esta dirección, así que no se envió nada.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Enter the key again in Settings; if the keychain is locked, unlock it first.</source>
        <translation>Ingrese la clave de nuevo en Configuración; si el llavero está bloqueado, desbloquéelo primero.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The history was put back as it was before this was settled.</source>
        <translation>El historial se devolvió a como estaba antes de que esto se resolviera.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What became of it since is not known here. Look at the service first: to ask again may charge twice, or place a second call.</source>
        <translation>Aquí no se sabe qué pasó desde entonces. Mire primero en el servicio: consultar de nuevo puede cobrar dos veces o hacer una segunda llamada.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The history is not in its folder any more, so nothing is sent.</source>
        <translation>El historial ya no está en su carpeta, así que no se envía nada.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Put the file back where it was, or start Coverdesk again: it offers the backups.</source>
        <translation>Devuelva el archivo a su lugar o inicie Coverdesk de nuevo: ofrece las copias de seguridad.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>The service does not know this request.</source>
        <translation>El servicio no conoce esta solicitud.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>If that stays so, tell the service&apos;s support the number of the request.</source>
        <translation>Si sigue así, indique al soporte del servicio el número de la solicitud.</translation>
    </message>
    <message>
        <location filename="../ui/wording/fieldwords.cpp" line="+12"/>
        <source>Instant check</source>
        <translation>Verificación al instante</translation>
    </message>
    <message>
        <location filename="../ui/terminal/options.cpp" line="+186"/>
        <location filename="../ui/wording/fieldwords.cpp" line="+1"/>
        <source>Benefits by phone</source>
        <translation>Beneficios por teléfono</translation>
    </message>
    <message>
        <location filename="../ui/paper/questionsection.cpp" line="+65"/>
        <location filename="../ui/wording/fieldwords.cpp" line="+8"/>
        <source>Insurance company</source>
        <translation>Compañía de seguros</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../ui/wording/fieldwords.cpp" line="+1"/>
        <source>Member ID</source>
        <translation>Número de miembro</translation>
    </message>
    <message>
        <location filename="../ui/wording/fieldwords.cpp" line="+1"/>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <location filename="../ui/paper/questionsection.cpp" line="-2"/>
        <location filename="../ui/wording/fieldwords.cpp" line="+1"/>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <location line="+3"/>
        <location filename="../ui/wording/fieldwords.cpp" line="+1"/>
        <source>Group number</source>
        <translation>Número de grupo</translation>
    </message>
    <message>
        <location line="+34"/>
        <location filename="../ui/wording/fieldwords.cpp" line="+1"/>
        <source>Visit date</source>
        <translation>Fecha de la visita</translation>
    </message>
    <message>
        <location filename="../ui/wording/fieldwords.cpp" line="+1"/>
        <source>Insurer for the call</source>
        <translation>Aseguradora para la llamada</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>NPI</source>
        <translation>NPI</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tax ID</source>
        <translation>Número de identificación fiscal (Tax ID)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Answer needed by</source>
        <translation>Fecha límite para la respuesta</translation>
    </message>
    <message>
        <location filename="../ui/paper/benefitsections.cpp" line="+153"/>
        <location filename="../ui/paper/questionsection.cpp" line="+2"/>
        <location filename="../ui/terminal/statuscommand.cpp" line="+62"/>
        <location filename="../ui/wording/fieldwords.cpp" line="+1"/>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <location filename="../ui/wording/fieldwords.cpp" line="+1"/>
        <source>Diagnosis codes</source>
        <translation>Códigos de diagnóstico</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What to ask</source>
        <translation>Qué preguntar</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Payer ID</source>
        <translation>ID de la aseguradora (Payer ID)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Billing address</source>
        <translation>Dirección de facturación</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Billing NPI</source>
        <translation>NPI de facturación</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rendering NPI</source>
        <translation>NPI de quien atiende</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name of the form</source>
        <translation>Nombre del formulario</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Date of service</source>
        <translation>Fecha del servicio</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>%1 is missing.</source>
        <translation>Falta este dato: %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: at most %2 characters fit here.</source>
        <translation>%1: aquí caben como máximo %2 caracteres.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: a character in it cannot be printed. Type it again by hand.</source>
        <translation>%1: contiene un carácter que no se puede imprimir. Escríbalo de nuevo a mano.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 is not a date. Type it like 06/15/1990.</source>
        <translation>%1: no es una fecha. Escríbala así: 06/15/1990 (mes/día/año).</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 is in the future. Check the year.</source>
        <translation>%1: está en el futuro. Revise el año.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 is more than 120 years ago. Check the year.</source>
        <translation>%1: fue hace más de 120 años. Revise el año.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 is a day that has passed. Choose today or later.</source>
        <translation>%1: ese día ya pasó. Elija hoy o una fecha posterior.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 has a digit that is wrong or missing. It has ten digits; compare them one by one.</source>
        <translation>%1: hay un dígito incorrecto o falta uno. Tiene diez dígitos; compárelos uno por uno.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 must have nine digits.</source>
        <translation>%1: debe tener nueve dígitos.</translation>
    </message>
    <message>
        <location filename="../ui/wording/payername.cpp" line="+54"/>
        <source>You asked “%1”, and the answer names “%2”. Make sure that both are the same insurer.</source>
        <translation>Se consultó a “%1”, y la respuesta nombra a “%2”. Asegúrese de que ambas sean la misma aseguradora.</translation>
    </message>
    <message>
        <location filename="../ui/wording/people.cpp" line="+23"/>
        <source>under 1 year</source>
        <translation>menos de 1 año</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 years</source>
        <translation>%1 años</translation>
    </message>
    <message>
        <location filename="../ui/wording/rejectcodes.cpp" line="+20"/>
        <source>The insurer takes no more questions for now.</source>
        <translation>La aseguradora no acepta más consultas por ahora.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Wait, then ask fewer at a time.</source>
        <translation>Espere y luego haga menos consultas a la vez.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The insurer needs more to find the patient.</source>
        <translation>La aseguradora necesita más datos para encontrar al paciente.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add the date of birth, the member ID and the full name as on the card.</source>
        <translation>Agregue la fecha de nacimiento, el número de miembro y el nombre completo como figura en la tarjeta.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The insurer found an error in the question.</source>
        <translation>La aseguradora encontró un error en la consulta.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Compare every field with the card.</source>
        <translation>Compare cada campo con la tarjeta.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The insurer says that this is out of network.</source>
        <translation>La aseguradora dice que esto está fuera de la red.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Call and ask for the out-of-network benefits.</source>
        <translation>Llame y pregunte por los beneficios fuera de la red.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The clinic may not ask this insurer yet.</source>
        <translation>La clínica aún no puede consultar a esta aseguradora.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing on the card is wrong: enroll the clinic with this insurer.</source>
        <translation>No hay nada incorrecto en la tarjeta: inscriba a la clínica con esta aseguradora.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+102"/>
        <source>The insurer cannot answer right now.</source>
        <translation>La aseguradora no puede responder en este momento.</translation>
    </message>
    <message>
        <location line="-101"/>
        <location line="+94"/>
        <location line="+8"/>
        <source>Try again in a few minutes, or ask by phone.</source>
        <translation>Intente de nuevo en unos minutos o consulte por teléfono.</translation>
    </message>
    <message>
        <location line="-101"/>
        <source>The insurer does not accept our NPI.</source>
        <translation>La aseguradora no acepta nuestro NPI.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing on the card is wrong: check the clinic&apos;s NPI and its enrollment with this insurer.</source>
        <translation>No hay nada incorrecto en la tarjeta: revise el NPI de la clínica y su inscripción con esta aseguradora.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The insurer does not accept the provider&apos;s name.</source>
        <translation>La aseguradora no acepta el nombre del proveedor.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing on the card is wrong: check how the provider is written at the service.</source>
        <translation>No hay nada incorrecto en la tarjeta: revise cómo está escrito el proveedor en el servicio.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The insurer does not accept the provider&apos;s specialty.</source>
        <translation>La aseguradora no acepta la especialidad del proveedor.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing on the card is wrong: check the specialty under which the provider is enrolled.</source>
        <translation>No hay nada incorrecto en la tarjeta: revise la especialidad con la que está inscrito el proveedor.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The insurer does not accept the provider&apos;s phone number.</source>
        <translation>La aseguradora no acepta el número de teléfono del proveedor.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing on the card is wrong: check the clinic&apos;s phone number at the service.</source>
        <translation>No hay nada incorrecto en la tarjeta: revise el número de teléfono de la clínica en el servicio.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The insurer does not accept the provider&apos;s state.</source>
        <translation>La aseguradora no acepta el estado en la dirección del proveedor.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+82"/>
        <source>Nothing on the card is wrong: check the clinic&apos;s address at the service.</source>
        <translation>No hay nada incorrecto en la tarjeta: revise la dirección de la clínica en el servicio.</translation>
    </message>
    <message>
        <location line="-81"/>
        <source>The insurer does not accept the referring provider&apos;s number.</source>
        <translation>La aseguradora no acepta el número del proveedor que refiere.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Check the referring provider&apos;s NPI.</source>
        <translation>Revise el NPI del proveedor que refiere.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Our provider is not the patient&apos;s primary care provider.</source>
        <translation>Nuestro proveedor no es el proveedor de atención primaria del paciente.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Call and ask whether a referral is needed.</source>
        <translation>Llame y pregunte si se necesita una referencia médica (referral).</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The insurer does not answer questions of this provider.</source>
        <translation>La aseguradora no responde consultas de este proveedor.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing on the card is wrong: enroll the provider with this insurer.</source>
        <translation>No hay nada incorrecto en la tarjeta: inscriba al proveedor con esta aseguradora.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The insurer does not know our NPI.</source>
        <translation>La aseguradora no conoce nuestro NPI.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing on the card is wrong: enroll the provider with this insurer, or check the NPI.</source>
        <translation>No hay nada incorrecto en la tarjeta: inscriba al proveedor con esta aseguradora o revise el NPI.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The provider was not enrolled with this plan on the visit date.</source>
        <translation>El proveedor no estaba inscrito en este plan en la fecha de la visita.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Check the date from which the provider is enrolled.</source>
        <translation>Revise la fecha desde la que está inscrito el proveedor.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The insurer does not answer this question for this kind of provider.</source>
        <translation>La aseguradora no responde esta consulta para este tipo de proveedor.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+2"/>
        <location line="+2"/>
        <location line="+76"/>
        <location filename="../ui/wording/servicecodes.cpp" line="-37"/>
        <source>Ask by phone.</source>
        <translation>Consulte por teléfono.</translation>
    </message>
    <message>
        <location line="-79"/>
        <location line="+2"/>
        <source>The insurer does not accept the service asked about.</source>
        <translation>La aseguradora no acepta el servicio por el que se preguntó.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The insurer does not accept the visit date.</source>
        <translation>La aseguradora no acepta la fecha de la visita.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+2"/>
        <source>An instant check names no day; ask by phone about the day of the visit.</source>
        <translation>Una verificación instantánea no nombra ningún día; pregunte por teléfono por el día de la visita.</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>Ask for the newest card: a new employer means a new plan, and often another insurer.</source>
        <translation>Pida la tarjeta más reciente: un empleador nuevo significa un plan nuevo y a menudo otra aseguradora.</translation>
    </message>
    <message>
        <location line="-54"/>
        <source>The insurer needs a visit date.</source>
        <translation>La aseguradora necesita una fecha de visita.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The insurer does not accept the date of birth.</source>
        <translation>La aseguradora no acepta la fecha de nacimiento.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+2"/>
        <source>Compare the date of birth with the card or an ID.</source>
        <translation>Compare la fecha de nacimiento con la tarjeta o con una identificación.</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>The date of birth lies after the visit date.</source>
        <translation>La fecha de nacimiento es posterior a la fecha de la visita.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The insurer has a date of death before the visit date.</source>
        <translation>La aseguradora tiene registrada una fecha de fallecimiento anterior a la fecha de la visita.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Compare the name, the date of birth and the member ID with the card.</source>
        <translation>Compare el nombre, la fecha de nacimiento y el número de miembro con la tarjeta.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The insurer does not answer for a date so far away.</source>
        <translation>La aseguradora no responde para una fecha tan lejana.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+2"/>
        <source>Ask for today, and again close to the visit.</source>
        <translation>Consulte para hoy, y otra vez cerca de la visita.</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>The insurer does not answer for a date in the future.</source>
        <translation>La aseguradora no responde para una fecha futura.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The insurer does not accept the member ID of this patient.</source>
        <translation>La aseguradora no acepta el número de miembro de este paciente.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Compare it with the card; if the plan is a family member&apos;s, ask with that person&apos;s ID.</source>
        <translation>Compárelo con la tarjeta; si el plan es de un familiar, consulte con el número de miembro de esa persona.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The insurer does not know the patient by this name.</source>
        <translation>La aseguradora no conoce al paciente con este nombre.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write the name as on the card; try the legal name, or first and last name exchanged.</source>
        <translation>Escriba el nombre como figura en la tarjeta; pruebe con el nombre legal, o con el nombre y el apellido intercambiados.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The insurer has another sex on file for this patient.</source>
        <translation>La aseguradora tiene registrado otro sexo para este paciente.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+10"/>
        <location line="+13"/>
        <source>Ask what the plan has on file.</source>
        <translation>Pregunte qué tiene registrado el plan.</translation>
    </message>
    <message>
        <location line="-22"/>
        <source>The insurer did not find the patient.</source>
        <translation>La aseguradora no encontró al paciente.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Check the member ID, the name and the date of birth; if the plan is a family member&apos;s, ask with that person&apos;s data.</source>
        <translation>Revise el número de miembro, el nombre y la fecha de nacimiento; si el plan es de un familiar, consulte con los datos de esa persona.</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+23"/>
        <source>The insurer has this member ID more than once.</source>
        <translation>La aseguradora tiene este número de miembro más de una vez.</translation>
    </message>
    <message>
        <location line="-22"/>
        <location line="+23"/>
        <source>Ask with the member ID and the date of birth.</source>
        <translation>Consulte con el número de miembro y la fecha de nacimiento.</translation>
    </message>
    <message>
        <location line="-22"/>
        <source>What was asked does not fit the patient&apos;s age.</source>
        <translation>Lo que se preguntó no corresponde a la edad del paciente.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Check the date of birth.</source>
        <translation>Revise la fecha de nacimiento.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What was asked does not fit the sex the plan has on file.</source>
        <translation>Lo que se preguntó no corresponde al sexo que tiene registrado el plan.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The date of birth is not the one that the insurer has.</source>
        <translation>La fecha de nacimiento no es la que tiene la aseguradora.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Compare it with the card or an ID: are day and month exchanged, or is it a family member&apos;s?</source>
        <translation>Compárela con la tarjeta o con una identificación: ¿están intercambiados el día y el mes, o es la de un familiar?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The insurer knows no member with this ID.</source>
        <translation>La aseguradora no conoce a ningún miembro con este número.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Type the member ID exactly as on the card, with all letters and zeros; try it with and without the suffix; check that it is the right insurer.</source>
        <translation>Escriba el número de miembro exactamente como figura en la tarjeta, con todas las letras y los ceros; pruebe con y sin el sufijo; revise que sea la aseguradora correcta.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The name is not the one that the insurer has for this member.</source>
        <translation>El nombre no es el que la aseguradora tiene para este miembro.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write it as on the card; try the legal name, a hyphen, Jr. or III, a former name, or first and last name exchanged.</source>
        <translation>Escríbalo como figura en la tarjeta; pruebe con el nombre legal, un guion, Jr. o III, un nombre anterior, o el nombre y el apellido intercambiados.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The insurer has another sex on file for this member.</source>
        <translation>La aseguradora tiene registrado otro sexo para este miembro.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The insurer did not find this member.</source>
        <translation>La aseguradora no encontró a este miembro.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Is there a new card, or is the plan a family member&apos;s? Check the insurer and its state; then ask by phone.</source>
        <translation>¿Hay una tarjeta nueva, o el plan es de un familiar? Revise la aseguradora y el estado de EE. UU. que le corresponde; luego consulte por teléfono.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The insurer found the plan, but not this patient on it.</source>
        <translation>La aseguradora encontró el plan, pero no a este paciente en él.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The patient may be a family member on the plan: write the name and the date of birth as the plan has them.</source>
        <translation>Es posible que el paciente figure en el plan como familiar: escriba el nombre y la fecha de nacimiento como los tiene el plan.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The insurer did not find the member in this group.</source>
        <translation>La aseguradora no encontró al miembro en este grupo.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The question did not reach the right insurer.</source>
        <translation>La consulta no llegó a la aseguradora correcta.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Do not ask again: tell the service&apos;s support.</source>
        <translation>No vuelva a consultar: avise al soporte del servicio.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The insurer did not answer.</source>
        <translation>La aseguradora no respondió.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The insurer does not accept the provider&apos;s address.</source>
        <translation>La aseguradora no acepta la dirección del proveedor.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The insurer calls this service experimental.</source>
        <translation>La aseguradora considera experimental este servicio.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Call and ask whether it is paid.</source>
        <translation>Llame y pregunte si se paga.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The insurer did not find the authorization.</source>
        <translation>La aseguradora no encontró la autorización.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Call and ask for it.</source>
        <translation>Llame y pídala.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The insurer does not accept the diagnosis code.</source>
        <translation>La aseguradora no acepta el código de diagnóstico.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Check the diagnosis code.</source>
        <translation>Revise el código de diagnóstico.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The insurer does not accept the procedure code.</source>
        <translation>La aseguradora no acepta el código de procedimiento.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Check the procedure code.</source>
        <translation>Revise el código de procedimiento.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The insurer needs to know more about the patient.</source>
        <translation>La aseguradora necesita saber más sobre el paciente.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What the insurer has on file does not fit the authorization.</source>
        <translation>Lo que la aseguradora tiene registrado no corresponde a la autorización.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Call and ask.</source>
        <translation>Llame y pregunte.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The authorization has run out.</source>
        <translation>La autorización ya venció.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Call and ask for a new one.</source>
        <translation>Llame y pida una nueva.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The question named no insurer that can be reached.</source>
        <translation>La consulta no nombraba ninguna aseguradora a la que se pueda llegar.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose the insurer again.</source>
        <translation>Elija de nuevo la aseguradora.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The insurer turned the question down with a code that Coverdesk does not know.</source>
        <translation>La aseguradora rechazó la consulta con un código que Coverdesk no conoce.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Read the insurer&apos;s own words, or ask by phone.</source>
        <translation>Lea las palabras de la propia aseguradora o consulte por teléfono.</translation>
    </message>
    <message>
        <location filename="../ui/wording/servicecodes.cpp" line="-18"/>
        <source>The eligibility service refused our key.</source>
        <translation>El servicio de elegibilidad rechazó nuestra clave.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The question named no clinic.</source>
        <translation>La consulta no nombraba ninguna clínica.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose the clinic in Settings.</source>
        <translation>Elija la clínica en Configuración.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The clinic&apos;s ID is not written right.</source>
        <translation>El ID de la clínica no está bien escrito.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy the clinic&apos;s ID from the service&apos;s website into Settings.</source>
        <translation>Copie el ID de la clínica del sitio web del servicio a Configuración.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The eligibility service does not know this clinic.</source>
        <translation>El servicio de elegibilidad no conoce esta clínica.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Compare the clinic&apos;s ID in Settings with the service&apos;s website.</source>
        <translation>Compare el ID de la clínica en Configuración con el del sitio web del servicio.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The clinic is switched off at the eligibility service.</source>
        <translation>La clínica está desactivada en el servicio de elegibilidad.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Switch it on at the service&apos;s website.</source>
        <translation>Actívela en el sitio web del servicio.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The key and the clinic&apos;s ID do not belong together.</source>
        <translation>La clave y el ID de la clínica no corresponden entre sí.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Enter a key and a clinic&apos;s ID of the same account in Settings.</source>
        <translation>Ingrese en Configuración una clave y un ID de clínica de la misma cuenta.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The eligibility service knows no insurer of this name.</source>
        <translation>El servicio de elegibilidad no conoce ninguna aseguradora con este nombre.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write the insurer&apos;s full name as on the card, without abbreviations.</source>
        <translation>Escriba el nombre completo de la aseguradora como figura en la tarjeta, sin abreviaturas.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Choose the right one; the choice is asked as a new check.</source>
        <translation>Elija la correcta; la elegida se consulta como una verificación nueva.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This insurer cannot be asked in seconds.</source>
        <translation>A esta aseguradora no se le puede consultar en segundos.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The service found something wrong in the form.</source>
        <translation>El servicio encontró algo incorrecto en el formulario.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Correct the marked fields and ask again.</source>
        <translation>Corrija los campos marcados y vuelva a consultar.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>What came is not an answer of the service.</source>
        <translation>Lo que llegó no es una respuesta del servicio.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is kept as it came; tell the service&apos;s support.</source>
        <translation>Se guarda tal como llegó; avise al soporte del servicio.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The service says that this question conflicts with another one.</source>
        <translation>El servicio dice que esta consulta entra en conflicto con otra.</translation>
    </message>
    <message>
        <location filename="../ui/wording/phonewords.cpp" line="+22"/>
        <source>Plan information</source>
        <translation>Información del plan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deductibles and maximums</source>
        <translation>Deducibles y máximos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Maximums</source>
        <translation>Máximos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In network or not</source>
        <translation>Dentro de la red o no</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Benefits of each service</source>
        <translation>Beneficios de cada servicio</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Limits of each service</source>
        <translation>Límites de cada servicio</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Office visit, new patient</source>
        <translation>Visita al consultorio, paciente nuevo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Office visit, returning patient</source>
        <translation>Visita al consultorio, paciente recurrente</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Individual therapy</source>
        <translation>Terapia individual</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Family therapy</source>
        <translation>Terapia familiar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Group therapy</source>
        <translation>Terapia grupal</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Office</source>
        <translation>Consultorio</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Telehealth</source>
        <translation>Telesalud</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The insurer has approved the claim.</source>
        <translation>La aseguradora aprobó la reclamación.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The insurer says that the claim is paid.</source>
        <translation>La aseguradora dice que la reclamación está pagada.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The insurer has paid a part of the claim.</source>
        <translation>La aseguradora pagó una parte de la reclamación.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The insurer has denied the claim.</source>
        <translation>La aseguradora denegó la reclamación.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The insurer did not take the claim: it is not processed.</source>
        <translation>La aseguradora no aceptó la reclamación: no se procesa.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+1"/>
        <source>The insurer is still at work on the claim.</source>
        <translation>La aseguradora todavía está trabajando en la reclamación.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The insurer has no such claim on file yet.</source>
        <translation>La aseguradora aún no tiene registrada esa reclamación.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The call is scheduled.</source>
        <translation>La llamada está programada.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The request waits for its call.</source>
        <translation>La solicitud está en espera de su llamada.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The call is under way.</source>
        <translation>La llamada está en curso.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The call is done.</source>
        <translation>La llamada ya se hizo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../ui/wording/servicecodes.cpp" line="-27"/>
        <source>The call ended without the information.</source>
        <translation>La llamada terminó sin la información.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The service does not say where the request is.</source>
        <translation>El servicio no dice en qué punto está la solicitud.</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>The service says: %1 (new to this program)</source>
        <translation>El servicio dice: %1 (nuevo para este programa)</translation>
    </message>
    <message>
        <location filename="../ui/wording/servicecodes.cpp" line="+1"/>
        <source>Read what the service says of it, then call the insurer.</source>
        <translation>Lea lo que dice el servicio y luego llame a la aseguradora.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The call is done, and nothing was told of it.</source>
        <translation>La llamada se hizo y no se informó nada de ella.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+12"/>
        <source>Call the insurer; the answer is kept as it came.</source>
        <translation>Llame a la aseguradora; la respuesta se guarda tal como llegó.</translation>
    </message>
    <message>
        <location line="-11"/>
        <source>The answer is for someone else. Do not use it.</source>
        <translation>La respuesta es de otra persona. No la use.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+2"/>
        <location line="+5"/>
        <source>Tell the service&apos;s support; the answer is kept as it came.</source>
        <translation>Avise al soporte del servicio; la respuesta se guarda tal como llegó.</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>The answer is about another claim. Do not use it.</source>
        <translation>La respuesta es de otra reclamación. No la use.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The service sent what belongs to another request. Nothing of it was used.</source>
        <translation>El servicio envió lo que corresponde a otra solicitud. No se usó nada de eso.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tell the service&apos;s support if it stays so.</source>
        <translation>Avise al soporte del servicio si sigue igual.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The answer does not say whom it is about. Do not use it.</source>
        <translation>La respuesta no dice de quién se trata. No la use.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A part of the answer came twice, so none of it was taken as an answer.</source>
        <translation>Una parte de la respuesta llegó dos veces, así que nada de ella se tomó como respuesta.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The service answered, but gave no receipt for the request.</source>
        <translation>El servicio respondió, pero no dio ningún recibo de la solicitud.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is looked for at the service; please do not send it again.</source>
        <translation>Se busca en el servicio; por favor, no la envíe otra vez.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+2"/>
        <source>The service does not let this account ask.</source>
        <translation>El servicio no permite consultar con esta cuenta.</translation>
    </message>
    <message>
        <location line="-1"/>
        <location line="+2"/>
        <source>Ask the service&apos;s support to set the account up, then go on here.</source>
        <translation>Pida al soporte del servicio que configure la cuenta y luego continúe aquí.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Wait a few minutes, then look again.</source>
        <translation>Espere unos minutos y luego revise de nuevo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The service takes no more questions for now.</source>
        <translation>El servicio no acepta más consultas por ahora.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Wait a few minutes, then go on.</source>
        <translation>Espere unos minutos y luego continúe.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This folder does not exist.</source>
        <translation>Esta carpeta no existe.</translation>
    </message>
    <message>
        <location filename="../ui/wording/standing.cpp" line="+15"/>
        <source>No clear answer yet</source>
        <translation>Aún sin respuesta clara</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Plan active · therapy not asked</source>
        <translation>Plan activo · no se preguntó por la terapia</translation>
    </message>
    <message>
        <location filename="../ui/paper/questionsection.cpp" line="-52"/>
        <location filename="../ui/patients/ages.cpp" line="+35"/>
        <location filename="../ui/patients/benefitwords.cpp" line="+14"/>
        <location filename="../ui/terminal/answersheet.cpp" line="+43"/>
        <location filename="../ui/wording/standing.cpp" line="+1"/>
        <source>Plan active</source>
        <translation>Plan activo</translation>
    </message>
    <message>
        <location filename="../ui/wording/standing.cpp" line="+3"/>
        <source>Not active</source>
        <translation>No activo</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+59"/>
        <source>Not found: check the card</source>
        <translation>No encontrado: revisar la tarjeta</translation>
    </message>
    <message>
        <location line="-58"/>
        <location line="+22"/>
        <source>Choose the insurer</source>
        <translation>Elegir la aseguradora</translation>
    </message>
    <message>
        <location line="-21"/>
        <source>Answer contradicts itself</source>
        <translation>La respuesta se contradice</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+22"/>
        <source>Insurer not answering</source>
        <translation>La aseguradora no responde</translation>
    </message>
    <message>
        <location line="-21"/>
        <location line="+20"/>
        <source>Clinic setup problem</source>
        <translation>Problema de configuración de la clínica</translation>
    </message>
    <message>
        <location line="-19"/>
        <source>Partly answered</source>
        <translation>Respondida en parte</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Not accepted</source>
        <translation>No aceptada</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Insurer not known</source>
        <translation>Aseguradora no conocida</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not available instantly</source>
        <translation>No disponible al instante</translation>
    </message>
    <message>
        <location line="-31"/>
        <source>Key refused</source>
        <translation>Clave rechazada</translation>
    </message>
    <message>
        <location line="-19"/>
        <source>For someone else: needs you</source>
        <translation>De otra persona: requiere su atención</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Claim answered</source>
        <translation>Reclamación respondida</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No checks left</source>
        <translation>No quedan verificaciones</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>Waiting to send</source>
        <translation>En espera de envío</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Sent, not confirmed</source>
        <translation>Enviada, sin confirmar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Waiting for the call</source>
        <translation>En espera de la llamada</translation>
    </message>
    <message>
        <location filename="../ui/wording/auditwords.cpp" line="+144"/>
        <location filename="../ui/wording/standing.cpp" line="+2"/>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <location filename="../ui/wording/standing.cpp" line="+1"/>
        <source>Needs you</source>
        <translation>Requiere su atención</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Ended on %1</source>
        <translation>Terminó el %1</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Begins on %1</source>
        <translation>Comienza el %1</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Covered: %1</source>
        <translation>Cubierto: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not covered: %1</source>
        <translation>No cubierto: %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Not answered: %1</source>
        <translation>Sin respuesta: %1</translation>
    </message>
    <message>
        <location line="-40"/>
        <source>Prior authorization: %1</source>
        <translation>Autorización previa: %1</translation>
    </message>
    <message>
        <location filename="../ui/paper/benefitsections.cpp" line="-136"/>
        <source>as the insurer stated it</source>
        <translation>como lo indicó la aseguradora</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>limit less used, worked out here</source>
        <translation>límite menos lo usado, calculado aquí</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Deductible and out-of-pocket, in-network figures</source>
        <translation>Deducible y gasto de bolsillo, montos para dentro de la red</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deductible and out-of-pocket</source>
        <translation>Deducible y gasto de bolsillo</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Patient&apos;s share</source>
        <translation>Parte del paciente</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+82"/>
        <location filename="../ui/patients/benefitwords.cpp" line="+5"/>
        <location filename="../ui/terminal/answersheet.cpp" line="+29"/>
        <source>Copay</source>
        <translation>Copago</translation>
    </message>
    <message>
        <location line="-81"/>
        <location filename="../ui/patients/benefitwords.cpp" line="+1"/>
        <location filename="../ui/terminal/answersheet.cpp" line="+0"/>
        <source>Coinsurance</source>
        <translation>Coseguro</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What it is of</source>
        <translation>A qué corresponde</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>On the plan</source>
        <translation>En el plan</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>of the plan as a whole: therapy may cost something else</source>
        <translation>al plan en su conjunto: la terapia puede tener otro costo</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../ui/terminal/answersheet.cpp" line="-14"/>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../ui/terminal/answersheet.cpp" line="+0"/>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../ui/terminal/answersheet.cpp" line="+0"/>
        <source>Left</source>
        <translation>Restante</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How we know what is left</source>
        <translation>Cómo sabemos lo que queda</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Individual deductible</source>
        <translation>Deducible individual</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Individual out-of-pocket</source>
        <translation>Gasto de bolsillo individual</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../ui/patients/benefitwords.cpp" line="+9"/>
        <location filename="../ui/terminal/answersheet.cpp" line="+6"/>
        <source>Family deductible</source>
        <translation>Deducible familiar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Family out-of-pocket</source>
        <translation>Gasto de bolsillo familiar</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Required</source>
        <translation>Requerida</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Not needed</source>
        <translation>No requerida</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>waived</source>
        <translation>exento</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>applies</source>
        <translation>se aplica</translation>
    </message>
    <message>
        <location line="+18"/>
        <location filename="../ui/terminal/answersheet.cpp" line="-31"/>
        <source>insurer said yes</source>
        <translation>la aseguradora dijo que sí</translation>
    </message>
    <message>
        <location line="+0"/>
        <location filename="../ui/terminal/answersheet.cpp" line="+0"/>
        <source>insurer said no</source>
        <translation>la aseguradora dijo que no</translation>
    </message>
    <message>
        <location line="+21"/>
        <location filename="../ui/paper/proofsection.cpp" line="+122"/>
        <location filename="../ui/terminal/answersheet.cpp" line="+38"/>
        <location line="+40"/>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../ui/patients/benefitwords.cpp" line="-14"/>
        <location filename="../ui/terminal/answersheet.cpp" line="-40"/>
        <source>Covered</source>
        <translation>Cubierto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Prior auth.</source>
        <translation>Aut. previa</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../ui/patients/benefitwords.cpp" line="+8"/>
        <location filename="../ui/terminal/answersheet.cpp" line="-9"/>
        <source>Deductible</source>
        <translation>Deducible</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Coins.</source>
        <translation>Coseg.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Limits and notes</source>
        <translation>Límites y notas</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <location line="+25"/>
        <location filename="../ui/paper/claimsection.cpp" line="+29"/>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Kinds of services</source>
        <translation>Tipos de servicios</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../ui/paper/headsection.cpp" line="+46"/>
        <location filename="../ui/paper/pdffile.cpp" line="+32"/>
        <source>Verification of benefits</source>
        <translation>Verificación de beneficios</translation>
    </message>
    <message>
        <location line="-10"/>
        <source>Verified %1, when the call ended</source>
        <translation>Verificado: %1, al terminar la llamada</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not verified: the answer of %1 is not clear</source>
        <translation>No verificado: la respuesta de %1 no es clara</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Answered %1</source>
        <translation>Respondido: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not verified: there is no answer yet</source>
        <translation>No verificado: aún no hay respuesta</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Status of a claim</source>
        <translation>Estado de una reclamación</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>A claim&apos;s status may change until it is paid or finally denied. Amounts are as the insurer stated them.</source>
        <translation>El estado de una reclamación puede cambiar hasta que se pague o se deniegue definitivamente. Los importes son los que indicó la aseguradora.</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Clinic not stated</source>
        <translation>Clínica no indicada</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Claim: %1</source>
        <translation>Reclamación: %1</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>In the words of the service: “%1”</source>
        <translation>En palabras del servicio: “%1”</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Insurers to choose from: %1</source>
        <translation>Aseguradoras entre las que elegir: %1</translation>
    </message>
    <message>
        <location filename="../ui/paper/printing.cpp" line="+41"/>
        <source>PRACTICE: made-up patient, made-up answer</source>
        <translation>PRÁCTICA: paciente ficticio, respuesta ficticia</translation>
    </message>
    <message>
        <location filename="../ui/paper/headsection.cpp" line="-86"/>
        <source>A verification is not a guarantee of payment. Amounts are as the insurer stated them; claims in process are not counted.</source>
        <translation>Una verificación no es garantía de pago. Los montos son los que indicó la aseguradora; las reclamaciones en trámite no están contadas.</translation>
    </message>
    <message>
        <location filename="../ui/paper/printing.cpp" line="+12"/>
        <source>Confidential health information · %1</source>
        <translation>Información de salud confidencial · %1</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Printed %1 · Page %2 of %3</source>
        <translation>Impreso: %1 · Página %2 de %3</translation>
    </message>
    <message>
        <location filename="../ui/paper/proofsection.cpp" line="-99"/>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <location line="+12"/>
        <location filename="../ui/terminal/answersheet.cpp" line="+28"/>
        <source>Representative</source>
        <translation>Representante</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reference number</source>
        <translation>Número de referencia</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../ui/terminal/answersheet.cpp" line="+0"/>
        <source>Call ended</source>
        <translation>Fin de la llamada</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Call %1 of %2</source>
        <translation>Llamada %1 de %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Insurer&apos;s status</source>
        <translation>Código de estado de la aseguradora</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Answered in</source>
        <translation>Tiempo de respuesta</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+54"/>
        <location filename="../ui/terminal/answersheet.cpp" line="-38"/>
        <source>Trace</source>
        <translation>Rastreo</translation>
    </message>
    <message>
        <location line="-49"/>
        <source>First sent</source>
        <translation>Primer envío</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last sent</source>
        <translation>Último envío</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Answer kept</source>
        <translation>Respuesta guardada</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>nothing was received</source>
        <translation>no se recibió nada</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Request ID</source>
        <translation>ID de la solicitud</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Asked as clinic</source>
        <translation>Consultado como clínica</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>SHA-256 as received</source>
        <translation>SHA-256 de lo recibido</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Receipt</source>
        <translation>Acuse de recibo</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>What was said in the call</source>
        <translation>Lo que se dijo en la llamada</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Error code</source>
        <translation>Código de error</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Proof</source>
        <translation>Constancia</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Told the patient:</source>
        <translation>Dicho al paciente:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>by</source>
        <translation>por</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>on</source>
        <translation>el</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Patient&apos;s signature:</source>
        <translation>Firma del paciente:</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../ui/paper/questionsection.cpp" line="-27"/>
        <source>Calendar year</source>
        <translation>Año calendario</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Not the calendar year</source>
        <translation>No es el año calendario</translation>
    </message>
    <message>
        <location line="+7"/>
        <location filename="../ui/patients/benefitwords.cpp" line="+13"/>
        <location filename="../ui/terminal/answersheet.cpp" line="-5"/>
        <source>In-network figures</source>
        <translation>Montos para dentro de la red</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Not the in-network figures</source>
        <translation>No son los montos para dentro de la red</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Share on the plan</source>
        <translation>Parte del paciente en el plan</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>copay %1, coinsurance %2</source>
        <translation>copago %1, coseguro %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Insurer that answered</source>
        <translation>Aseguradora que respondió</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plan name</source>
        <translation>Nombre del plan</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../ui/patients/benefitwords.cpp" line="+3"/>
        <location filename="../ui/terminal/answersheet.cpp" line="-6"/>
        <source>Plan type</source>
        <translation>Tipo de plan</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Plan began</source>
        <translation>Comienzo del plan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plan ends</source>
        <translation>Fin del plan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plan year</source>
        <translation>Año del plan</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../ui/patients/benefitwords.cpp" line="-4"/>
        <location filename="../ui/terminal/answersheet.cpp" line="+5"/>
        <source>Provider in network</source>
        <translation>Proveedor dentro de la red</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Figures shown</source>
        <translation>Montos que se muestran</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../ui/patients/benefitwords.cpp" line="+2"/>
        <location filename="../ui/terminal/answersheet.cpp" line="+2"/>
        <source>Primary insurance</source>
        <translation>Seguro primario</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+13"/>
        <location filename="../ui/settings/auditcsv.cpp" line="+39"/>
        <location filename="../ui/terminal/checksheet.cpp" line="+89"/>
        <location line="+48"/>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Patient and plan</source>
        <translation>Paciente y plan</translation>
    </message>
    <message>
        <location filename="../ui/wording/question.cpp" line="+25"/>
        <source>Ask the insurer</source>
        <translation>Preguntar a la aseguradora</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In network</source>
        <translation>Dentro de la red</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Out of network</source>
        <translation>Fuera de la red</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>ending %1</source>
        <translation>termina en %1</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Billed amount</source>
        <translation>Monto facturado</translation>
    </message>
    <message>
        <location filename="../ui/wording/fieldwords.cpp" line="-74"/>
        <source>Place of visit</source>
        <translation>Lugar de la visita</translation>
    </message>
    <message>
        <location filename="../ui/paper/questionsection.cpp" line="+19"/>
        <location filename="../ui/wording/question.cpp" line="+10"/>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <location filename="../ui/wording/question.cpp" line="+3"/>
        <source>Specialist</source>
        <translation>Especialista</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <location filename="../ui/wording/fieldwords.cpp" line="+1"/>
        <source>Note to the caller</source>
        <translation>Nota para quien llama</translation>
    </message>
    <message>
        <location filename="../ui/paper/questionsection.cpp" line="-9"/>
        <location line="+11"/>
        <source>Asked on</source>
        <translation>Fecha de la consulta</translation>
    </message>
    <message>
        <location line="-10"/>
        <location line="+11"/>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <location line="-11"/>
        <source>Phone call to the insurer</source>
        <translation>Llamada telefónica a la aseguradora</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>not asked by an instant check</source>
        <translation>una verificación al instante no los pregunta</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Electronically, answered at once</source>
        <translation>Por vía electrónica, con respuesta al momento</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../ui/patients/benefitwords.cpp" line="-15"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not told by an instant check</source>
        <translation>Lo que no dice una verificación al instante</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Therapy covered</source>
        <translation>¿Terapia cubierta?</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>may be left to another company</source>
        <translation>puede estar a cargo de otra compañía</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../ui/terminal/answersheet.cpp" line="+23"/>
        <location filename="../ui/wording/phonewords.cpp" line="-67"/>
        <source>Prior authorization</source>
        <translation>Autorización previa</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>some plans pay nothing without it</source>
        <translation>algunos planes no pagan nada sin ella</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../ui/patients/benefitwords.cpp" line="-1"/>
        <source>Visit limit</source>
        <translation>Límite de visitas</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>and how many visits are used</source>
        <translation>y cuántas visitas se han usado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Are we in network?</source>
        <translation>¿Estamos dentro de la red?</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>for this provider, at this clinic</source>
        <translation>para este proveedor, en esta clínica</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Plan dates</source>
        <translation>Fechas del plan</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>begin, end, reset of amounts</source>
        <translation>comienzo, fin, reinicio de los montos</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>What was asked</source>
        <translation>Lo que se preguntó</translation>
    </message>
    <message>
        <location filename="../ui/terminal/askcommand.cpp" line="+50"/>
        <source>The phone service&apos;s name for “%1” is %2.</source>
        <translation>El nombre de “%1” en el servicio por teléfono es %2.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>--insurance: “%1” is not on the list of known insurers; it is sent as it is.</source>
        <translation>--insurance: “%1” no está en la lista de aseguradoras conocidas; se envía tal cual.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>--ask: “%1” is not on the list of known topics; it is sent as it is.</source>
        <translation>--ask: “%1” no está en la lista de temas conocidos; se envía tal cual.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The same question was closed without an answer, and is still looked for at the service: this is it. Nothing was sent; --again asks anew.</source>
        <translation>La misma pregunta se cerró sin respuesta y todavía se busca en el servicio: es esta. No se envió nada; --again pregunta de nuevo.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The same question was answered within the hour: this is that answer. Nothing was sent; --again asks anew.</source>
        <translation>La misma consulta se respondió hace menos de una hora: esta es esa respuesta. No se envió nada; --again hace una consulta nueva.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The same question is still open: this is it. Nothing was sent; --again asks anew.</source>
        <translation>La misma consulta sigue abierta: es esta. No se envió nada; --again hace una consulta nueva.</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>What became of the question could not be written down. It is kept as it was sent; “resume” asks for the same answer again.</source>
        <translation>No se pudo anotar qué pasó con la consulta. Se conserva tal como se envió; “resume” vuelve a pedir la misma respuesta.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What became of the request could not be written down. It is kept as it was sent; “resume” looks for it at the service and never sends it again.</source>
        <translation>No se pudo anotar qué pasó con la solicitud. Se conserva tal como se envió; “resume” la busca en el servicio y nunca la vuelve a enviar.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The request has arrived, but that could not be written down. Write down its request number, %1. “resume” looks for it at the service and never sends it again.</source>
        <translation>La solicitud llegó, pero eso no se pudo anotar. Anote su número de solicitud, %1. “resume” la busca en el servicio y nunca la vuelve a enviar.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>It is tried again for a moment…</source>
        <translation>Se vuelve a intentar por un momento…</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>It is written down now.</source>
        <translation>Ya quedó anotado.</translation>
    </message>
    <message>
        <location filename="../ui/terminal/checksheet.cpp" line="-99"/>
        <source>The service&apos;s own words: %1</source>
        <translation>En palabras del propio servicio: %1</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>Billed</source>
        <translation>Facturado</translation>
    </message>
    <message>
        <location line="+27"/>
        <location filename="../ui/wording/auditwords.cpp" line="-123"/>
        <source>Asked</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+25"/>
        <source>Asked at</source>
        <translation>Hora de la consulta</translation>
    </message>
    <message>
        <location line="-24"/>
        <source>Answered at</source>
        <translation>Hora de la respuesta</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Request number</source>
        <translation>Número de solicitud</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The service&apos;s status</source>
        <translation>Estado según el servicio</translation>
    </message>
    <message>
        <location filename="../ui/settings/auditcsv.cpp" line="-1"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../ui/terminal/checksheet.cpp" line="+1"/>
        <location line="+20"/>
        <source>Check</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What</source>
        <translation>Acción</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Patient record</source>
        <translation>Registro del paciente</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="../ui/terminal/checksheet.cpp" line="-18"/>
        <source>Asks again</source>
        <translation>Repite la verificación</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Asked again by</source>
        <translation>Repetida por</translation>
    </message>
    <message>
        <location filename="../ui/patients/benefitwords.cpp" line="+17"/>
        <location filename="../ui/terminal/answersheet.cpp" line="-31"/>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location filename="../ui/terminal/answersheet.cpp" line="+2"/>
        <source>Answering insurer</source>
        <translation>Aseguradora que responde</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Starts</source>
        <translation>Comienza</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <location filename="../ui/patients/benefitwords.cpp" line="+5"/>
        <location filename="../ui/terminal/answersheet.cpp" line="+4"/>
        <source>Follows the calendar year</source>
        <translation>Sigue el año calendario</translation>
    </message>
    <message>
        <location filename="../ui/terminal/answersheet.cpp" line="+1"/>
        <source>Copay of the plan</source>
        <translation>Copago del plan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Coinsurance of the plan</source>
        <translation>Coseguro del plan</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Figure</source>
        <translation>Monto</translation>
    </message>
    <message>
        <location filename="../ui/patients/benefitwords.cpp" line="-27"/>
        <source>Prior authorization needed</source>
        <translation>Autorización previa requerida</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>About prior authorization</source>
        <translation>Sobre la autorización previa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deductible waived</source>
        <translation>Exento del deducible</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Deductible used</source>
        <translation>Deducible usado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deductible left</source>
        <translation>Deducible restante</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../ui/terminal/answersheet.cpp" line="+5"/>
        <source>Out-of-pocket maximum</source>
        <translation>Gasto máximo de bolsillo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Out-of-pocket used</source>
        <translation>Gasto de bolsillo usado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Out-of-pocket left</source>
        <translation>Gasto de bolsillo restante</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Family deductible used</source>
        <translation>Deducible familiar usado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Family deductible left</source>
        <translation>Deducible familiar restante</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../ui/terminal/answersheet.cpp" line="+2"/>
        <source>Family out-of-pocket maximum</source>
        <translation>Gasto máximo de bolsillo familiar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Family out-of-pocket used</source>
        <translation>Gasto de bolsillo familiar usado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Family out-of-pocket left</source>
        <translation>Gasto de bolsillo familiar restante</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Insurer</source>
        <translation>Aseguradora</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Coverage start</source>
        <translation>Comienzo de la cobertura</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Coverage end</source>
        <translation>Fin de la cobertura</translation>
    </message>
    <message>
        <location filename="../ui/terminal/answersheet.cpp" line="+6"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>not answered</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The insurer&apos;s word for it</source>
        <translation>En palabras de la aseguradora</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Claims are processed up to</source>
        <translation>Reclamaciones procesadas hasta</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Put to the deductible</source>
        <translation>Aplicado al deducible</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Reason of denial</source>
        <translation>Motivo de la denegación</translation>
    </message>
    <message>
        <location filename="../ui/terminal/checksheet.cpp" line="+16"/>
        <source>Standing</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../ui/terminal/connectcommand.cpp" line="+19"/>
        <source>API key (not shown while you type):</source>
        <translation>Clave de API (no se muestra al escribir):</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Project key (not shown while you type):</source>
        <translation>Clave del proyecto (no se muestra al escribir):</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Practice has its own services: there is nothing to connect.</source>
        <translation>La práctica tiene sus propios servicios: no hay nada que conectar.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The secret must stand on one line of standard input, in letters, digits and signs without spaces. Nothing was kept.</source>
        <translation>El secreto debe estar en una sola línea de la entrada estándar, con letras, números y signos sin espacios. No se guardó nada.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Connected. The secret is in the keychain or, where there is none, sealed with the history.</source>
        <translation>Conectado. El secreto está en el llavero o, si no hay ninguno, cifrado con el historial.</translation>
    </message>
    <message>
        <location filename="../ui/terminal/input.cpp" line="+23"/>
        <location line="+7"/>
        <source>The input is longer than 1 MB.</source>
        <translation>La entrada supera 1 MB.</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>The input file “%1” cannot be read.</source>
        <translation>El archivo de entrada “%1” no se puede leer.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The input holds a name that is not known here: “%1”.</source>
        <translation>La entrada contiene un nombre que aquí no se conoce: “%1”.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The value of “%1” in the input is of the wrong type, or no date like 1990-06-15.</source>
        <translation>El valor de “%1” en la entrada es de un tipo incorrecto o no es una fecha como 1990-06-15.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The input is no JSON; it breaks at byte %1.</source>
        <translation>La entrada no es JSON; falla en el byte %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The input is no JSON object.</source>
        <translation>La entrada no es un objeto JSON.</translation>
    </message>
    <message>
        <location filename="../ui/terminal/listcommand.cpp" line="+33"/>
        <source>There is no check with this id in the history.</source>
        <translation>No hay ninguna verificación con este ID en el historial.</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>The record %1 could not be opened and is left as it is; all others are listed.</source>
        <translation>El registro %1 no se pudo abrir y se deja como está; todos los demás aparecen en la lista.</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Records that could not be opened: %1. They are left as they are; “verify” names them.</source>
        <translation>Registros que no se pudieron abrir: %1. Se dejan como están; “verify” los nombra.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>There is no such check.</source>
        <translation>No hay ninguna verificación así.</translation>
    </message>
    <message>
        <location filename="../ui/terminal/options.cpp" line="-103"/>
        <source>Finds out what a patient&apos;s insurance covers, keeps the answer, and proves it later.</source>
        <translation>Averigua qué cubre el seguro de un paciente, guarda la respuesta y la demuestra más adelante.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ask at once whether a plan is active</source>
        <translation>Consultar al momento si un plan está activo</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Have the benefits asked for by phone; the answer takes one to two business days</source>
        <translation>Pedir los beneficios por teléfono; la respuesta tarda de uno a dos días hábiles</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have it asked by phone what became of a claim</source>
        <translation>Pedir que se consulte por teléfono qué pasó con una reclamación</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Go on with everything still open; nothing is asked twice</source>
        <translation>Continuar con todo lo que sigue abierto; nada se consulta dos veces</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>List the checks, newest first</source>
        <translation>Mostrar la lista de verificaciones, las más recientes primero</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show one check</source>
        <translation>Mostrar una verificación</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write one check as a PDF</source>
        <translation>Escribir una verificación en PDF</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Keep a service&apos;s address and secret; the secret is read from standard input</source>
        <translation>Guardar la dirección y el secreto de un servicio; el secreto se lee de la entrada estándar</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show services, key slots and the size of the history</source>
        <translation>Mostrar los servicios, las ranuras de clave y el tamaño del historial</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open every record and name what is damaged</source>
        <translation>Abrir cada registro y nombrar lo que está dañado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Serve both services with made-up patients until interrupted</source>
        <translation>Ofrecer ambos servicios con pacientes ficticios hasta que se interrumpa</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Print one JSON document and nothing else</source>
        <translation>Mostrar un documento JSON y nada más</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The check&apos;s id</source>
        <translation>El ID de la verificación</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Print the version and end</source>
        <translation>Mostrar la versión y terminar</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The folder with everything of one clinic</source>
        <translation>La carpeta con todo lo de una clínica</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Practice with made-up patients and a history of their own</source>
        <translation>Practicar con pacientes ficticios y un historial aparte</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Read the PIN or passphrase of the history from this file descriptor</source>
        <translation>Leer el PIN o la frase de contraseña del historial de este descriptor de archivo</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Other people on this computer can see a program&apos;s options while it runs: give the question by --input where that matters.</source>
        <translation>Otras personas en esta computadora pueden ver las opciones de un programa mientras se ejecuta: indique la consulta con --input donde eso importe.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Wait for answers, 60 seconds if no number is given</source>
        <translation>Esperar respuestas, 60 segundos si no se indica un número</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Only checks without an end</source>
        <translation>Solo verificaciones sin terminar</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Only patients whose name, birth date or member ID holds these words</source>
        <translation>Solo pacientes cuyo nombre, fecha de nacimiento o número de miembro contenga estas palabras</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The PDF to write</source>
        <translation>El PDF que se escribirá</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The port; any free one if not given</source>
        <translation>El puerto; cualquiera libre si no se indica</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The service&apos;s address</source>
        <translation>La dirección del servicio</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The clinic&apos;s id at the service</source>
        <translation>El ID de la clínica en el servicio</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What you call the clinic</source>
        <translation>El nombre que se le da a la clínica</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The instant checks</source>
        <translation>Las verificaciones al instante</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Sign in with a token that is good for a day, not with each request</source>
        <translation>Iniciar sesión con un token válido por un día, no con cada solicitud</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Nothing here is called “%1”. --help lists commands and options.</source>
        <translation>Aquí nada se llama “%1”. --help enumera los comandos y las opciones.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1: Say what it is to be; --help tells more.</source>
        <translation>%1: Indique el valor; --help dice más.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: Say it once only; --help tells more.</source>
        <translation>%1: Indíquelo una sola vez; --help dice más.</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Say which service to connect: eligibility or health-harbor.</source>
        <translation>Indique qué servicio conectar: eligibility o health-harbor.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This is no address like https://example.org.</source>
        <translation>Esto no es una dirección como https://example.org.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This is not a client id, which is a UUID.</source>
        <translation>Esto no es un ID de cliente, que es un UUID.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The project id is empty.</source>
        <translation>El ID de proyecto está vacío.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>“%1” is not the id of a check.</source>
        <translation>“%1” no es el ID de una verificación.</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>Give a command; --help lists them.</source>
        <translation>Indique un comando; --help los muestra.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The folder&apos;s name is empty.</source>
        <translation>El nombre de la carpeta está vacío.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>--passphrase-fd: Windows hands no file descriptors to a program. Type the passphrase on a terminal.</source>
        <translation>--passphrase-fd: Windows no entrega descriptores de archivo a un programa. Escriba la frase de contraseña en una terminal.</translation>
    </message>
    <message>
        <location filename="../ui/terminal/practicecommand.cpp" line="+43"/>
        <source>The practice services cannot start: the port is taken, or the folder cannot be used.</source>
        <translation>Los servicios de práctica no pueden iniciar: el puerto está ocupado o la carpeta no se puede usar.</translation>
    </message>
    <message>
        <location filename="../ui/terminal/questionoptions.cpp" line="+55"/>
        <source>The insurance company, as on the card</source>
        <translation>La compañía de seguros, como figura en la tarjeta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The member ID</source>
        <translation>El número de miembro</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The patient&apos;s first name</source>
        <translation>El nombre del paciente</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The patient&apos;s last name</source>
        <translation>El apellido del paciente</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The date of birth, such as 06/15/1990</source>
        <translation>La fecha de nacimiento, por ejemplo 06/15/1990</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The group number</source>
        <translation>El número de grupo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The clinic, where there are several</source>
        <translation>La clínica, si hay varias</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Read the question as JSON from a file, or from standard input where FILE is -</source>
        <translation>Leer la consulta como JSON de un archivo, o de la entrada estándar si FILE es -</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Ask although the same question is open or was just answered</source>
        <translation>Consultar aunque la misma consulta esté abierta o se acabe de responder</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>What to ask about, such as PLAN_INFO; may be repeated; the usual if not given</source>
        <translation>Qué consultar, como PLAN_INFO; puede repetirse; lo habitual si no se indica</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The provider&apos;s NPI</source>
        <translation>El NPI del proveedor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The provider&apos;s tax ID</source>
        <translation>El número de identificación fiscal (Tax ID) del proveedor</translation>
    </message>
    <message>
        <location line="-13"/>
        <source>The day the answer is needed by</source>
        <translation>El día límite para la respuesta</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>The insurer in the phone service&apos;s words, such as AETNA; found by --payer where it is listed</source>
        <translation>La aseguradora como la llama el servicio por teléfono, por ejemplo AETNA; se encuentra con --payer si está en la lista</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The insurer&apos;s own number</source>
        <translation>El número propio de la aseguradora</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The place of the visits, such as office</source>
        <translation>El lugar de las visitas, por ejemplo office</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The name of a form agreed with the phone service</source>
        <translation>El nombre de un formulario acordado con el servicio por teléfono</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Anything the caller should know</source>
        <translation>Cualquier cosa que deba saber quien llama</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A procedure code to ask about; may be repeated</source>
        <translation>Un código de procedimiento por el que preguntar; se puede repetir</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A diagnosis code; may be repeated</source>
        <translation>Un código de diagnóstico; se puede repetir</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The NPI the visits are billed under</source>
        <translation>El NPI con el que se facturan las visitas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The NPI of whoever sees the patient</source>
        <translation>El NPI de quien atiende al paciente</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The address the visits are billed from</source>
        <translation>La dirección desde la que se facturan las visitas</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Whether the provider is in network</source>
        <translation>Si el proveedor está dentro de la red</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The provider is a specialist</source>
        <translation>El proveedor es especialista</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The claim&apos;s number</source>
        <translation>El número de la reclamación</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The day of the visit that was claimed</source>
        <translation>El día de la visita que se reclamó</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The amount that was billed, such as 150.00</source>
        <translation>El monto que se facturó, por ejemplo 150.00</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Wait for the answer, 60 seconds if no number is given</source>
        <translation>Esperar la respuesta, 60 segundos si no se indica un número</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>This is no amount like 150.00.</source>
        <translation>Esto no es un monto como 150.00.</translation>
    </message>
    <message>
        <location line="+46"/>
        <source>The input asks about a claim: use “claim”.</source>
        <translation>La entrada pregunta por una reclamación: use “claim”.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Give the question by options or by --input, not by both.</source>
        <translation>Indique la consulta con opciones o con --input, no con ambas.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The phone service does not list “%1”. Give the insurer in its words.</source>
        <translation>El servicio por teléfono no tiene “%1” en su lista. Indique la aseguradora como la llama ese servicio.</translation>
    </message>
    <message>
        <location filename="../ui/terminal/resumecommand.cpp" line="+139"/>
        <source>Nothing is open.</source>
        <translation>No hay nada abierto.</translation>
    </message>
    <message>
        <location filename="../ui/paper/recoverysheet.cpp" line="+101"/>
        <location line="+68"/>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <location line="-66"/>
        <source>The key to the history of checks that Coverdesk keeps</source>
        <translation>La llave del historial de verificaciones que guarda Coverdesk</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../ui/terminal/statuscommand.cpp" line="-10"/>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>These 24 words open the clinic&apos;s history where this computer&apos;s keychain is lost, and open its backups on any other computer. Whoever has the words, and the computer or a backup, can read every patient&apos;s record. Nobody can make them again: not the maker of Coverdesk either.</source>
        <translation>Estas 24 palabras abren el historial de la clínica si se pierde el llavero de esta computadora, y abren sus copias de seguridad en cualquier otra computadora. Quien tenga las palabras, y la computadora o una copia de seguridad, puede leer el registro de cada paciente. Nadie puede volver a crearlas: ni siquiera quien creó Coverdesk.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>What to do with it</source>
        <translation>Qué hacer con ella</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Lock it away like the key to the records room, not beside the computer.</source>
        <translation>Guárdela bajo llave, como la llave del archivo de expedientes, no junto a la computadora.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Once it is on paper, delete the file it was printed from, and empty the trash.</source>
        <translation>Cuando esté en papel, elimine el archivo desde el que se imprimió y vacíe la papelera.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Never photograph it, send it, or type it anywhere but in Coverdesk.</source>
        <translation>Nunca la fotografíe, ni la envíe, ni la escriba en otro lugar que no sea Coverdesk.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>If somebody may have seen it: in Coverdesk choose Settings, then Keys and recovery, then “Give this history new keys”.</source>
        <translation>Si alguien pudo haberla visto: en Coverdesk elija Configuración, luego Claves y recuperación y luego “Dar claves nuevas al historial”.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>How to use it</source>
        <translation>Cómo usarla</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Start Coverdesk. Where it asks how to open the history, choose “Use the recovery phrase”. On another computer choose “Restore from a backup” first.</source>
        <translation>Inicie Coverdesk. Donde pregunte cómo abrir el historial, elija “Usar la frase de recuperación”. En otra computadora, elija primero “Restaurar desde una copia de seguridad”.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Type the 24 words in the order of their numbers. The first four letters of each are enough, capitals don&apos;t matter.</source>
        <translation>Escriba las 24 palabras en el orden de sus números. Bastan las primeras cuatro letras de cada una; las mayúsculas no importan.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The last word holds a checksum: Coverdesk says so if a word is wrong or misplaced, and nothing is lost by trying.</source>
        <translation>La última palabra contiene una suma de control: Coverdesk avisa si una palabra es incorrecta o está fuera de lugar, y no se pierde nada con probar.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Confidential · Coverdesk recovery sheet</source>
        <translation>Confidencial · Hoja de recuperación de Coverdesk</translation>
    </message>
    <message>
        <location filename="../ui/terminal/statuscommand.cpp" line="+1"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Checks</source>
        <translation>Verificaciones</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Still open</source>
        <translation>Aún abiertas</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Key slot</source>
        <translation>Ranura de clave</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>none connected</source>
        <translation>ninguno conectado</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Every record was opened; nothing is damaged.</source>
        <translation>Se abrieron todos los registros; no hay nada dañado.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Damaged, and left as it is:</source>
        <translation>Dañado, y se deja como está:</translation>
    </message>
    <message>
        <location filename="../ui/terminal/terminal.cpp" line="+54"/>
        <source>An older copy of the history was put in its place. What was open in it waits for a person to decide, so that nothing is asked twice.</source>
        <translation>Se puso en su lugar una copia anterior del historial. Lo que estaba abierto en ella espera a que una persona decida, para que nada se pregunte dos veces.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>What was to be printed could not be written.</source>
        <translation>No se pudo escribir lo que se iba a mostrar.</translation>
    </message>
    <message>
        <location filename="../ui/terminal/trouble.cpp" line="+15"/>
        <source>No such clinic is connected to this service, or several are: see “status”, “connect” and --clinic. Nothing was sent.</source>
        <translation>No hay ninguna clínica así conectada a este servicio, o hay varias: vea “status”, “connect” y --clinic. No se envió nada.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The secret was entered for another address: use “connect” again. Nothing was sent.</source>
        <translation>El secreto se ingresó para otra dirección: use “connect” de nuevo. No se envió nada.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>--passphrase-fd: No line can be read there. Nothing was sent.</source>
        <translation>--passphrase-fd: Ahí no se puede leer ninguna línea. No se envió nada.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The history opens by a PIN or passphrase only: run this on a terminal, or give it by --passphrase-fd. Nothing was sent.</source>
        <translation>El historial se abre solo con un PIN o una frase de contraseña: ejecute esto en una terminal o indíquelo con --passphrase-fd. No se envió nada.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The history opens by its recovery phrase only: start the window, and type it there. Nothing was sent.</source>
        <translation>El historial se abre solo con su frase de recuperación: inicie la ventana y escríbala ahí. No se envió nada.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The history had a PIN, and opens without one now: start the window, and choose the PIN there. Nothing was sent.</source>
        <translation>El historial tenía un PIN y ahora se abre sin él: inicie la ventana y elija el PIN allí. No se envió nada.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>That is not the PIN or passphrase of the history. Nothing was sent.</source>
        <translation>Ese no es el PIN ni la frase de contraseña del historial. No se envió nada.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>After wrong PINs it takes a while until the next may be tried. Nothing was sent.</source>
        <translation>Después de PIN incorrectos hay que esperar un rato para probar el siguiente. No se envió nada.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>That passphrase is too easy to guess: it needs 12 characters or four words. Nothing was made.</source>
        <translation>Esa frase de contraseña es demasiado fácil de adivinar: necesita 12 caracteres o cuatro palabras. No se creó nada.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>An earlier question about this patient cannot be read, and may be this very one. Nothing was sent; --again asks anew.</source>
        <translation>Una consulta anterior sobre este paciente no se puede leer y podría ser esta misma. No se envió nada; --again consulta de nuevo.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The history is not in its folder any more, but its backups, or one that was set aside, are: start the window to restore one, or to begin with an empty history. Nothing was sent.</source>
        <translation>El historial ya no está en su carpeta, pero sí sus copias de seguridad, o uno que se apartó: inicie la ventana para restaurar uno o para comenzar con un historial vacío. No se envió nada.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The file of the history is damaged: start the window to open what can still be read, or to put a backup in its place. Nothing was sent.</source>
        <translation>El archivo del historial está dañado: inicie la ventana para abrir lo que aún se puede leer o para poner una copia de seguridad en su lugar. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../ui/wording/failures.cpp" line="-33"/>
        <source>An address must begin with https://; http:// is allowed on this computer only.</source>
        <translation>Una dirección debe comenzar con https://; http:// solo se permite en esta computadora.</translation>
    </message>
    <message>
        <location filename="../ui/paper/claimsection.cpp" line="-7"/>
        <source>Services on the claim</source>
        <translation>Servicios de la reclamación</translation>
    </message>
    <message>
        <location line="+8"/>
        <location filename="../ui/terminal/answersheet.cpp" line="-9"/>
        <location line="+8"/>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../ui/terminal/answersheet.cpp" line="+0"/>
        <source>Patient&apos;s part</source>
        <translation>Parte del paciente</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>To deductible</source>
        <translation>Al deducible</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../ui/terminal/answersheet.cpp" line="+1"/>
        <source>Adjustment</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Denial reason</source>
        <translation>Motivo de denegación</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../ui/terminal/answersheet.cpp" line="+1"/>
        <source>How to correct it</source>
        <translation>Cómo corregirlo</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The claim</source>
        <translation>La reclamación</translation>
    </message>
    <message>
        <location line="+0"/>
        <location filename="../ui/terminal/answersheet.cpp" line="-14"/>
        <source>Claim</source>
        <translation>Reclamación</translation>
    </message>
    <message>
        <location line="+0"/>
        <location filename="../ui/wording/fieldwords.cpp" line="+6"/>
        <source>Claim number</source>
        <translation>Número de reclamación</translation>
    </message>
    <message>
        <location line="+2"/>
        <location filename="../ui/terminal/answersheet.cpp" line="+2"/>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../ui/terminal/answersheet.cpp" line="+1"/>
        <source>Processed</source>
        <translation>Procesada</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paid on</source>
        <translation>Pagada el</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Worked through up to</source>
        <translation>Procesado hasta</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../ui/terminal/answersheet.cpp" line="+3"/>
        <source>Usual time</source>
        <translation>Plazo habitual</translation>
    </message>
    <message>
        <location filename="../ui/terminal/nextstep.cpp" line="+22"/>
        <source>Whether this check was charged can no longer be told. In the window, under Open requests: check again, which may charge a second time, or close it.</source>
        <translation>Ya no se puede saber si esta verificación se cobró. En la ventana, en Solicitudes abiertas: verifique de nuevo, lo que puede cobrarse por segunda vez, o ciérrela.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Health Harbor does not show this request. In the window, under Open requests: look again, which is free, send it again, which may place a second call, or close it.</source>
        <translation>Health Harbor no muestra esta solicitud. En la ventana, en Solicitudes abiertas: revise de nuevo, lo que no cuesta nada; envíela de nuevo, lo que puede generar una segunda llamada; o ciérrela.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>There was no answer for five business days. In the window, under Open requests: look again, wait longer, or close it.</source>
        <translation>No hubo respuesta durante cinco días hábiles. En la ventana, en Solicitudes abiertas: revise de nuevo, espere más o ciérrela.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>No checks are left at the service. Fill the wallet there; “resume” goes on.</source>
        <translation>No quedan verificaciones en el servicio. Recargue allí la billetera; “resume” continúa.</translation>
    </message>
    <message>
        <location line="-9"/>
        <source>The service does not accept the clinic&apos;s credentials. Put them right with “connect”; “resume” goes on.</source>
        <translation>El servicio no acepta las credenciales de la clínica. Corríjalas con “connect”; “resume” continúa.</translation>
    </message>
    <message>
        <location line="-19"/>
        <source>This answer is not about what was asked. Do not use it. Tell the service&apos;s support. In the window, under Open requests: look again, which is free, or close it, and ask anew.</source>
        <translation>Esta respuesta no es sobre lo que se consultó. No la use. Avise al soporte del servicio. En la ventana, en Solicitudes abiertas: mire otra vez, que es gratis, o ciérrela y consulte de nuevo.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Close it in the window, under Open requests.</source>
        <translation>Ciérrela en la ventana, en Solicitudes abiertas.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>In the window, under Open requests: send it now, or close it.</source>
        <translation>En la ventana, en Solicitudes abiertas: envíela ahora o ciérrela.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The service does not let this account ask. Have its support set the account up; “resume” goes on.</source>
        <translation>El servicio no permite consultar con esta cuenta. Pida a su soporte que configure la cuenta; “resume” continúa.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Health Harbor wants to be paid before it calls. See to the account there; “resume” goes on.</source>
        <translation>Health Harbor pide que se le pague antes de llamar. Ponga en orden la cuenta allí; “resume” continúa.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>This answer is not about what was asked. Do not use it. Tell the service&apos;s support; whether to ask anew, a person decides.</source>
        <translation>Esta respuesta no es sobre lo que se consultó. No la use. Avise al soporte del servicio; si se consulta de nuevo, lo decide una persona.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Found at the service by what it says: probably this request.</source>
        <translation>Encontrada en el servicio por lo que dice: probablemente sea esta solicitud.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The earlier request did arrive after all.</source>
        <translation>La solicitud anterior sí llegó después de todo.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It arrived more than once: ask the service&apos;s support to cancel %1.</source>
        <translation>Llegó más de una vez: pida al soporte del servicio que cancele %1.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not found at the service since %1.</source>
        <translation>No se encuentra en el servicio desde %1.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Sent, but not confirmed. It is looked for at the service and never sent again by itself: please do not ask again.</source>
        <translation>Enviada, pero no confirmada. Se busca en el servicio y nunca se vuelve a enviar por sí sola: por favor, no vuelva a consultar.</translation>
    </message>
    <message>
        <location filename="../ui/wording/needs.cpp" line="+12"/>
        <source>It was not sent by the end of its day or its visit.</source>
        <translation>No se envió antes de que terminara el día o pasara la visita.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing went out, and nothing was charged.</source>
        <translation>No salió nada y no se cobró nada.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The service refused it, and it was not asked again in time.</source>
        <translation>El servicio la rechazó y no se volvió a consultar a tiempo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 Nothing was charged for it.</source>
        <translation>%1 No se cobró nada por ella.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The service refused it, and it was not placed in time.</source>
        <translation>El servicio la rechazó y no se hizo a tiempo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 Nothing was placed or charged.</source>
        <translation>%1 No se hizo ni se cobró nada.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 Close it, and ask anew with what was put right.</source>
        <translation>%1 Ciérrela y consulte de nuevo con los datos corregidos.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No answer for five business days.</source>
        <translation>Sin respuesta desde hace cinco días hábiles.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It was placed %1, and cannot be withdrawn.</source>
        <translation>Se hizo (%1) y no se puede retirar.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It was placed, and cannot be withdrawn.</source>
        <translation>Se hizo y no se puede retirar.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>We can&apos;t tell whether this check was charged.</source>
        <translation>No podemos saber si esta verificación se cobró.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It was last sent %1, and no clear answer came back.</source>
        <translation>Se envió por última vez (%1) y no llegó ninguna respuesta clara.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It was sent, and no clear answer came back.</source>
        <translation>Se envió y no llegó ninguna respuesta clara.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Health Harbor does not show this request.</source>
        <translation>Health Harbor no muestra esta solicitud.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It was sent %1, and no receipt came back. Sending it again may place a second call.</source>
        <translation>Se envió (%1) y no llegó ningún acuse de recibo. Enviarla de nuevo puede generar una segunda llamada.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It was sent, and no receipt came back. Sending it again may place a second call.</source>
        <translation>Se envió y no llegó ningún acuse de recibo. Enviarla de nuevo puede generar una segunda llamada.</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>It is paused.</source>
        <translation>Está en pausa.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>See to the service in Settings, then try again here.</source>
        <translation>Revise el servicio en Configuración y luego intente de nuevo aquí.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The phone service wants to be paid before it calls.</source>
        <translation>El servicio por teléfono pide que se le pague antes de llamar.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See to the account at the service, then try again here.</source>
        <translation>Ponga en orden la cuenta en el servicio y luego intente de nuevo aquí.</translation>
    </message>
    <message>
        <location filename="../ui/wording/remarks.cpp" line="+21"/>
        <source>The request arrived more than once. Ask the service&apos;s support to cancel: %1</source>
        <translation>La solicitud llegó más de una vez. Pida al soporte del servicio que cancele: %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The earlier request did arrive after all. Together with the one that asks it again, the insurer may be called twice.</source>
        <translation>La solicitud anterior sí llegó después de todo. Junto con la que la repite, es posible que se llame dos veces a la aseguradora.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The earlier request did arrive after all, though it had been closed.</source>
        <translation>La solicitud anterior sí llegó después de todo, aunque ya se había cerrado.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Probably found: the service shows a request that says the same, but not our number for it. Compare its answer with what was asked.</source>
        <translation>Probablemente encontrada: el servicio muestra una solicitud que dice lo mismo, pero no muestra nuestro número para ella. Compare su respuesta con lo que se preguntó.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Not found at the service since %1. It is looked for on, less often.</source>
        <translation>No se encuentra en el servicio desde %1. Se sigue buscando, con menos frecuencia.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The service answered about claim %1. Asked about was claim %2. Compare them before you use the answer.</source>
        <translation>El servicio respondió sobre la reclamación %1. Se consultó la reclamación %2. Compárelas antes de usar la respuesta.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The insurer gave the end of the plan as “%1”, which cannot be read as a date. Ask when the plan ends.</source>
        <translation>La aseguradora indicó el fin del plan como “%1”, que no se puede leer como fecha. Pregunte cuándo termina el plan.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The insurer gave the beginning of the plan as “%1”, which cannot be read as a date. Ask when the plan begins.</source>
        <translation>La aseguradora indicó el comienzo del plan como “%1”, que no se puede leer como fecha. Pregunte cuándo comienza el plan.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>By its dates the plan had ended or not begun when the insurer called it active.</source>
        <translation>Según sus fechas, el plan había terminado o no había comenzado cuando la aseguradora lo llamó activo.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The plan ends on %1, before the visit on %2.</source>
        <translation>El plan termina el %1, antes de la visita del %2.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The plan begins on %1, after the visit on %2.</source>
        <translation>El plan comienza el %1, después de la visita del %2.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Called both covered and not covered in the same answer: %1</source>
        <translation>Llamado cubierto y no cubierto en la misma respuesta: %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Part of the answer does not say which service it is about. It is listed without a code.</source>
        <translation>Una parte de la respuesta no dice de qué servicio se trata. Figura sin código.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>This was asked again as another check.</source>
        <translation>Esto se volvió a consultar como otra verificación.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This asks again what an earlier check asked.</source>
        <translation>Esto vuelve a consultar lo que consultó una verificación anterior.</translation>
    </message>
    <message>
        <location filename="../ui/paper/comparisondocument.cpp" line="+19"/>
        <source>Comparison of two answers</source>
        <translation>Comparación de dos respuestas</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>≠ %1</source>
        <translation>≠ %1</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Field by field</source>
        <translation>Campo por campo</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What differs</source>
        <translation>En qué difieren</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Made %1</source>
        <translation>Hecha: %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The two answers</source>
        <translation>Las dos respuestas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Said by</source>
        <translation>Dicho por</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>A verification is not a guarantee of payment. Each answer&apos;s own verification has all it says.</source>
        <translation>Una verificación no es garantía de pago. La verificación de cada respuesta contiene todo lo que dice.</translation>
    </message>
    <message>
        <location filename="../ui/wording/since.cpp" line="+12"/>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 days ago</source>
        <translation>hace %1 días</translation>
    </message>
    <message>
        <location filename="../ui/patients/changewords.cpp" line="+25"/>
        <source>the plan</source>
        <translation>el plan</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>%1 (plan)</source>
        <translation>%1 (plan)</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../ui/patients/coveragewords.cpp" line="+88"/>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>plan</source>
        <comment>an answer&apos;s part</comment>
        <translation>plan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Coverage ended on %1</source>
        <translation>La cobertura terminó el %1</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>%1: the deductible is waived now</source>
        <translation>%1: ahora está exento del deducible</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: the deductible applies now</source>
        <translation>%1: ahora se aplica el deducible</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>New benefit year: %1</source>
        <translation>Nuevo año de beneficios: %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>More visits are covered: %1</source>
        <translation>Se cubren más visitas: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fewer visits are covered: %1</source>
        <translation>Se cubren menos visitas: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: prior authorization is needed now</source>
        <translation>%1: ahora se requiere autorización previa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: no prior authorization is needed any more</source>
        <translation>%1: ya no se requiere autorización previa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The provider is in network now</source>
        <translation>El proveedor ahora está dentro de la red</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The provider is out of network now</source>
        <translation>El proveedor ahora está fuera de la red</translation>
    </message>
    <message>
        <location line="-46"/>
        <source>Told for the first time: %1 %2</source>
        <translation>Informado por primera vez: %1 %2</translation>
    </message>
    <message>
        <location line="-29"/>
        <source>Coverage was to end on %1, and this answer says nothing of it</source>
        <translation>La cobertura debía terminar el %1, y esta respuesta no dice nada al respecto</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The plan was no longer active on %1</source>
        <translation>El plan ya no estaba activo el %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: no longer covered on %2</source>
        <translation>%1: ya no cubierto el %2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The plan was active on %1, and not before</source>
        <translation>El plan estaba activo el %1, y no antes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: covered on %2, and not before</source>
        <translation>%1: cubierto el %2, y no antes</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Not clear before: %1 %2</source>
        <translation>No estaba claro antes: %1 %2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Not clear this time: %1</source>
        <translation>No está claro esta vez: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not told this time: %1</source>
        <translation>No informado esta vez: %1</translation>
    </message>
    <message>
        <location line="+94"/>
        <source>%1 more</source>
        <comment>changes between two answers</comment>
        <translation>%1 más</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>First instant answer</source>
        <translation>Primera respuesta al instante</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>First answer by phone</source>
        <translation>Primera respuesta por teléfono</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Member ID lacked a digit</source>
        <translation>Al número de miembro le faltaba un dígito</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Asked with another member ID</source>
        <translation>Consultado con otro número de miembro</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>No answer yet</source>
        <translation>Aún sin respuesta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A person has to decide: see Open requests</source>
        <translation>Debe decidir una persona: vea Solicitudes abiertas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ended without an answer</source>
        <translation>Terminó sin respuesta</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>About a claim, not about the plan</source>
        <translation>Sobre una reclamación, no sobre el plan</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Says nothing of the plan</source>
        <translation>No dice nada del plan</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Nothing changed</source>
        <translation>No cambió nada</translation>
    </message>
    <message>
        <location filename="../ui/patients/coveragewords.cpp" line="-68"/>
        <source>1st</source>
        <translation>1.º</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>2nd</source>
        <translation>2.º</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+58"/>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <location line="-38"/>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>from %1, end %2</source>
        <translation>desde %1, fin %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Policyholder: %1</source>
        <translation>Titular: %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>plan —</source>
        <translation>plan —</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Asked again on %1: %2</source>
        <translation>Consultado de nuevo el %1: %2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>“%1” was asked about this member ID on %2: %3. If that is the insurer on the card, change it here.</source>
        <translation>Se consultó a “%1” sobre este número de miembro el %2: %3. Si esa es la aseguradora de la tarjeta, cámbiela aquí.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Not checked yet</source>
        <translation>Aún sin verificar</translation>
    </message>
    <message>
        <location filename="../ui/terminal/unlocking.cpp" line="+29"/>
        <source>This computer offers no keychain: a new history was made, which this passphrase alone opens.</source>
        <translation>Esta computadora no ofrece un llavero: se creó un historial nuevo, que solo se abre con esta frase de contraseña.</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>PIN or passphrase of the history (not shown while you type):</source>
        <translation>PIN o frase de contraseña del historial (no se muestra al escribir):</translation>
    </message>
    <message>
        <location filename="../ui/wording/auditwords.cpp" line="-1"/>
        <source>Opened</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Decided</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Changed</source>
        <translation>Modificación</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copied</source>
        <translation>Copia</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Saved to a file</source>
        <translation>Guardado en archivo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Printed</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Unlocked</source>
        <translation>Desbloqueo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Failed to unlock</source>
        <translation>Desbloqueo fallido</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Locked</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Changed the keys</source>
        <translation>Cambio de claves</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Backed up</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Restored a backup</source>
        <translation>Restauración de copia</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Removed old records</source>
        <translation>Registros eliminados</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>1 check</source>
        <translation>1 verificación</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 checks</source>
        <translation>%1 verificaciones</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>1 patient</source>
        <translation>1 paciente</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 patients</source>
        <translation>%1 pacientes</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1, %2, before %3</source>
        <translation>%1, %2, antes del %3</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>An older copy, put in its place from outside</source>
        <translation>Una copia anterior, puesta en su lugar desde fuera</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What could be read of a damaged file: %1 of %2</source>
        <translation>Lo que se pudo leer de un archivo dañado: %1 de %2</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>The PIN was removed</source>
        <translation>Se quitó el PIN</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The passphrase was removed</source>
        <translation>Se quitó la frase de contraseña</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The key that seals every record</source>
        <translation>La clave que cifra cada registro</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By a command</source>
        <translation>Por un comando</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location line="+18"/>
        <location line="+1"/>
        <source>To be sent</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>To be asked again</source>
        <translation>Por consultar de nuevo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>To be looked for at the service</source>
        <translation>Por buscar en el servicio</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>To be waited for</source>
        <translation>Por esperar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The answer stands</source>
        <translation>La respuesta es válida</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Refused by the service</source>
        <translation>Rechazada por el servicio</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>To be decided by a person</source>
        <translation>Por decidir por una persona</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Closed without an answer</source>
        <translation>Cerrada sin respuesta</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>1 wrong try</source>
        <translation>1 intento fallido</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 wrong tries</source>
        <translation>%1 intentos fallidos</translation>
    </message>
    <message>
        <location line="-64"/>
        <source>The keychain</source>
        <translation>El llavero</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The PIN</source>
        <translation>El PIN</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The passphrase</source>
        <translation>La frase de contraseña</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The recovery phrase</source>
        <translation>La frase de recuperación</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody was at the desk</source>
        <translation>No había nadie en recepción</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>With the computer&apos;s screen</source>
        <translation>Con la pantalla de la computadora</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The computer slept</source>
        <translation>La computadora entró en suspensión</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Compared with another answer</source>
        <translation>Comparada con otra respuesta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The recovery sheet</source>
        <translation>La hoja de recuperación</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The audit log, as CSV</source>
        <translation>El registro de auditoría, como CSV</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Every record opened</source>
        <translation>Todos los registros se abrieron</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Without what is damaged</source>
        <translation>Sin lo que está dañado</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Two patients after all</source>
        <translation>Eran dos pacientes</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>The same patient as another</source>
        <translation>El mismo paciente que otro</translation>
    </message>
</context>
</TS>
